import { useState } from 'react';
import { Button, callEndpoint, Section, useTexts } from '#ui';
import { makeRecoveryCodes } from '../../contract.ts';
import { RecoveryCodes } from '../door/RecoveryCodes.tsx';
import { Refused } from '../parts/Refused.tsx';
import { useGrave } from '../parts/use-grave.tsx';
import { accountTexts } from '../texts/account.ts';
import type { PartProps } from './part-props.ts';

/** How many recovery codes are left, and new ones. */
export function Recovery({ account, again }: PartProps) {
  const t = useTexts(accountTexts);
  const { act, dialog } = useGrave();
  const [codes, setCodes] = useState<readonly string[]>();
  const renew = async () => setCodes((await callEndpoint(makeRecoveryCodes, {})).recoveryCodes);
  const kept = () => {
    setCodes(undefined);
    again();
  };
  return (
    <Section title={t('recovery')} className="stack-s">
      {codes ? (
        <RecoveryCodes codes={codes} onKept={kept} />
      ) : (
        <>
          <p>{t('recoveryLeft', { left: account.recoveryCodes })}</p>
          <div>
            <Button disabled={act.isBusy} onClick={() => act.run(renew)}>
              {t('renewCodes')}
            </Button>
          </div>
        </>
      )}
      <Refused error={act.error} />
      {dialog}
    </Section>
  );
}
