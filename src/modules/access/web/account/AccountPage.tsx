import {
  Answer,
  Button,
  callEndpoint,
  Column,
  Columns,
  Page,
  useAct,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { readAccount, signOut } from '../../contract.ts';
import { Refused } from '../parts/Refused.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { enter } from '../parts/enter.ts';
import { useMe } from '../parts/use-me.ts';
import { accountTexts } from '../texts/account.ts';
import { Identities } from './Identities.tsx';
import { Memberships } from './Memberships.tsx';
import { More } from './More.tsx';
import { Passkeys } from './Passkeys.tsx';
import { OwnPage } from './OwnPage.tsx';
import type { PartProps } from './part-props.ts';
import { Password } from './Password.tsx';
import { Recovery } from './Recovery.tsx';
import { Sessions } from './Sessions.tsx';
import { WhoYouAre } from './WhoYouAre.tsx';
import '../access.css';

/** One's own account: who one is, every way in, and where one is signed in. */
export function AccountPage() {
  const t = useTexts(accountTexts);
  const me = useMe();
  if (me.answer && !me.answer.account) return <SignInFirst title={t('account')} />;
  return <Account />;
}

function Account() {
  const t = useTexts(accountTexts);
  const account = useEndpoint(readAccount, {});
  return (
    <Page title={t('account')} above={<SignOut />}>
      <Answer of={account} waiting={<Waiting lines={8} />}>
        {(own) => <Parts account={own} again={account.again} />}
      </Answer>
    </Page>
  );
}

function Parts(props: PartProps) {
  const t = useTexts(accountTexts);
  return (
    <Columns>
      <Column span={8}>
        <Passkeys {...props} />
        <Password {...props} />
        <Recovery {...props} />
        <Identities {...props} />
        <Sessions {...props} />
      </Column>
      <Column span={4} as="aside" label={t('about')}>
        <WhoYouAre {...props} />
        <Memberships {...props} />
        <OwnPage {...props} />
        <More {...props} />
      </Column>
    </Columns>
  );
}

function SignOut() {
  const t = useTexts(accountTexts);
  const language = useLanguage();
  const act = useAct();
  const leave = async () => {
    await callEndpoint(signOut, {});
    enter(language, '/');
  };
  return (
    <>
      <Button disabled={act.isBusy} onClick={() => act.run(leave)}>
        {t('signOut')}
      </Button>
      <Refused error={act.error} />
    </>
  );
}
