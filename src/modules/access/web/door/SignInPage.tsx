import { askForPasskey, signInByPasskey, waysIn } from '../../contract.ts';
import {
  Button,
  callEndpoint,
  Column,
  Columns,
  Page,
  PageLink,
  Section,
  useAct,
  useAddress,
  useEndpoint,
  useLanguage,
  useTexts,
} from '#ui';
import { enter } from '../parts/enter.ts';
import { usePasskey } from '../parts/passkeys.ts';
import { Refused } from '../parts/Refused.tsx';
import { useMe } from '../parts/use-me.ts';
import { doorTexts } from '../texts/door.ts';
import { Examples } from './Examples.tsx';
import { OtherWays } from './OtherWays.tsx';
import '../access.css';

/** Signing in: with a passkey, or in another way. */
export function SignInPage() {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const wanted = useAddress().value('to');
  const me = useMe().answer;
  const ways = useEndpoint(waysIn, {}).answer;
  const act = useAct();
  const goOn = () => enter(language, wanted);
  const signIn = async () => {
    const { question } = await callEndpoint(askForPasskey, {});
    await callEndpoint(signInByPasskey, { answer: (await usePasskey(question)) as never });
    goOn();
  };
  return (
    <Page title={t('signIn')} lede={t('signInLede')}>
      <Columns>
        <Column span={8}>
          {me?.account && (
            <p>
              {t('youAreInAs', { name: me.account.name })} <PageLink to="/account">{t('toAccount')}</PageLink>
            </p>
          )}
          <div className="access-first stack-s">
            <div>
              <Button look="main" disabled={act.isBusy} onClick={() => act.run(signIn)}>
                {t('byPasskey')}
              </Button>
            </div>
            <output>{act.isBusy && t('passkeyWaits')}</output>
            <Refused error={act.error} />
          </div>
          <OtherWays providers={ways?.providers ?? []} onEntered={goOn} />
        </Column>
        <Column span={4} as="aside" label={t('noAccount')}>
          {ways && ways.demonstration.length > 0 && (
            <Examples accounts={ways.demonstration} onEntered={goOn} />
          )}
          <Section title={t('noAccount')}>
            <p>{t('noAccountSay')}</p>
          </Section>
        </Column>
      </Columns>
    </Page>
  );
}
