import { Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { whoAmI } from '#contracts/access';
import { isLanguage, type Language, languages, languageTag, ownName } from '#platform/languages';
import {
  CorridorContext,
  LanguageContext,
  Mark,
  PageLink,
  useAddress,
  useCorridor,
  useEndpoint,
  useIsAwake,
  useTexts,
} from '#ui';
import { getCorridor } from '../corridor-contract.ts';
import { AccountLink } from './AccountLink.tsx';
import { UnknownPage } from './pages/StandIns.tsx';
import { takeOver } from './take-over.ts';
import { texts } from './texts.ts';
import { Themes } from './theme/Themes.tsx';

/** What stands around every page, in the language of the address. */
export function Frame() {
  const { language: given } = useParams({ strict: false }) as { language?: string };
  const language = isLanguage(given) ? given : 'en';
  const corridor = useEndpoint(getCorridor, {}, { isLasting: true });
  useEffect(takeOver, []);
  useEffect(() => {
    document.documentElement.lang = languageTag[language];
  }, [language]);
  return (
    <LanguageContext value={language}>
      <CorridorContext value={corridor.answer}>
        <div className="frame">
          <Top />
          <main id="main" className="wrap" tabIndex={-1}>
            {given === language ? <Outlet /> : <UnknownPage />}
          </main>
          <Foot />
        </div>
      </CorridorContext>
    </LanguageContext>
  );
}

const places = [
  ['/opportunities', 'opportunities'],
  ['/clearance', 'clearance'],
  ['/organisations', 'organisations'],
  ['/register', 'register'],
  ['/words', 'words'],
] as const;

function Top() {
  const t = useTexts(texts);
  return (
    <header className="top">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <div className="wrap">
        <PageLink to="/" className="brand">
          <Mark />
          <span>{t('centre')}</span>
          <span className="other" lang={t('otherCentreLang')}>
            {t('otherCentre')}
          </span>
        </PageLink>
        <nav className="nav" aria-label={t('main')}>
          {places.map(([to, name]) => (
            <PageLink key={to} to={to} isNavigation>
              {t(name)}
            </PageLink>
          ))}
          <CasesLink />
        </nav>
        <AccountLink />
        <nav className="langs" aria-label={t('languages')}>
          {languages.map((one) => (
            <LanguageLink key={one} to={one} />
          ))}
        </nav>
      </div>
    </header>
  );
}

/** For those who have an account; visitors have no cases. */
function CasesLink() {
  const t = useTexts(texts);
  const { account } = useEndpoint(whoAmI, {}).answer ?? {};
  return (
    account && (
      <PageLink to="/cases" isNavigation>
        {t('cases')}
      </PageLink>
    )
  );
}

const short: Partial<Record<Language, string>> = { en: 'En', fr: 'Fr', nl: 'Nl' };

/** The same page in another language; what was asked on it stays. */
function LanguageLink({ to }: { to: Language }) {
  const { path, query } = useAddress();
  const { state, hash } = useRouterState({ select: ({ location }) => location });
  const isAwake = useIsAwake();
  return (
    <PageLink
      language={to}
      to={path}
      query={query}
      hash={isAwake ? hash : undefined}
      state={state}
      lang={languageTag[to]}
      hrefLang={languageTag[to]}
    >
      {short[to] && (
        <span className="short" aria-hidden="true">
          {short[to]}
        </span>
      )}
      <span className={short[to] && 'long'}>{ownName[to]}</span>
    </PageLink>
  );
}

function Foot() {
  const t = useTexts(texts);
  const corridor = useCorridor();
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          {t('footer', { corridor: corridor.name })} <PageLink to="/about">{t('about')}</PageLink> ·{' '}
          <PageLink to="/track">{t('track')}</PageLink> · <PageLink to="/ledger">{t('ledger')}</PageLink> ·{' '}
          <PageLink to="/open-data">{t('openData')}</PageLink> · <PageLink to="/api">{t('api')}</PageLink>
        </p>
        <Themes />
      </div>
    </footer>
  );
}
