import { textFor } from '#platform/languages';
import { Button, callEndpoint, Section, useEndpoint, useFormats, useLanguage, useTexts } from '#ui';
import { askToLink, unlinkIdentity, waysIn } from '../../contract.ts';
import { goToProvider } from '../parts/provider-visit.ts';
import { Refused } from '../parts/Refused.tsx';
import { useGrave } from '../parts/use-grave.tsx';
import { accountTexts } from '../texts/account.ts';
import { wordTexts } from '../texts/words.ts';
import type { PartProps } from './part-props.ts';

/** Identity providers that open the account; nothing where the operator named none. */
export function Identities({ account, again }: PartProps) {
  const t = useTexts(accountTexts);
  const words = useTexts(wordTexts);
  const formats = useFormats();
  const language = useLanguage();
  const { act, dialog } = useGrave();
  const providers = useEndpoint(waysIn, {}).answer?.providers ?? [];
  if (providers.length === 0 && account.identities.length === 0) return null;
  const link = async (provider: string, name: string) => {
    const { href } = await callEndpoint(askToLink, { provider });
    goToProvider(href, { name, language, isLinking: true });
  };
  const unlink = async (id: string) => {
    await callEndpoint(unlinkIdentity, { id });
    again();
  };
  return (
    <Section title={t('identities')} className="stack-s">
      <ul className="access-lines">
        {account.identities.map(({ id, provider, linkedOn }) => {
          const name = textFor(provider, language)?.text ?? '';
          return (
            <li key={id}>
              <span>
                <b>{name}</b> <span className="note">{t('linkedOn', { day: formats.day(linkedOn) })}</span>
              </span>
              <Button
                look="quiet"
                aria-label={`${words('remove')}: ${name}`}
                onClick={() => act.run(() => unlink(id))}
              >
                {words('remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="row">
        {providers.map(({ id, name }) => {
          const shown = textFor(name, language)?.text ?? id;
          return (
            <Button key={id} disabled={act.isBusy} onClick={() => act.run(() => link(id, shown))}>
              {t('linkProvider', { name: shown })}
            </Button>
          );
        })}
      </div>
      <Refused error={act.error} />
      {dialog}
    </Section>
  );
}
