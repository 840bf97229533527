import { useState } from 'react';
import { callEndpoint, Page, useAct, useEndpoint, useLanguage, useTexts, Waiting } from '#ui';
import { askForNewWayIn, lookAtLink, renewWayIn } from '../../contract.ts';
import { enter } from '../parts/enter.ts';
import { Form, TextField } from '../parts/Form.tsx';
import { useLinkToken } from '../parts/link-token.ts';
import { makePasskey } from '../parts/passkeys.ts';
import { doorTexts } from '../texts/door.ts';
import { DeadLink } from './DeadLink.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import '../access.css';

/** Where somebody who lost every way in makes a new passkey, by an administrator’s link. */
export function NewWayInPage() {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const { token, forget } = useLinkToken();
  const [codes, setCodes] = useState<readonly string[]>();
  const act = useAct();
  const asks = token !== undefined && !codes;
  const link = useEndpoint(lookAtLink, { token: token ?? '' }, { enabled: asks, isLasting: true });
  if (codes)
    return (
      <Page title={t('codesTitle')}>
        <RecoveryCodes codes={codes} onKept={() => enter(language)} />
      </Page>
    );
  if (!token || link.error) return <DeadLink error={link.error} />;
  const renew = async (passkeyName: string) => {
    const { question } = await callEndpoint(askForNewWayIn, { token });
    const answer = (await makePasskey(question)) as never;
    const { recoveryCodes } = await callEndpoint(renewWayIn, { token, answer, passkeyName });
    forget();
    setCodes(recoveryCodes);
  };
  return (
    <Page title={t('newWayIn')} lede={t('newWayInLede')}>
      {link.answer ? (
        <Form act={act} look="main" submit={t('makePasskey')} onSubmit={({ value }) => renew(value('name'))}>
          <TextField
            name="name"
            label={t('passkeyName')}
            note={t('passkeyNameNote')}
            maxLength={100}
            defaultValue={t('thisDevice')}
          />
        </Form>
      ) : (
        <Waiting />
      )}
    </Page>
  );
}
