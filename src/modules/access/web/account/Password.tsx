import { useState } from 'react';
import { Button, callEndpoint, Section, useFormats, useTexts } from '#ui';
import { offerNewCode, removePassword, setPassword } from '../../contract.ts';
import { CodeSecret } from '../door/CodeSecret.tsx';
import { CodeField, Form, TextField } from '../parts/Form.tsx';
import { Refused } from '../parts/Refused.tsx';
import { useGrave } from '../parts/use-grave.tsx';
import { accountTexts } from '../texts/account.ts';
import { doorTexts } from '../texts/door.ts';
import type { PartProps } from './part-props.ts';

/** Password and authenticator app, which belong together. */
export function Password({ account, again }: PartProps) {
  const t = useTexts(accountTexts);
  const formats = useFormats();
  const { act, dialog } = useGrave();
  const since = account.passwordSince;
  const remove = async () => {
    await callEndpoint(removePassword, {});
    again();
  };
  return (
    <Section title={t('password')} className="stack-s">
      <p>{since ? t('passwordSince', { day: formats.day(since) }) : t('passwordNone')}</p>
      <SetPassword isChange={since !== undefined} again={again} />
      {since && (
        <div>
          <Button look="quiet" disabled={act.isBusy} onClick={() => act.run(remove)}>
            {t('removePassword')}
          </Button>
        </div>
      )}
      <Refused error={act.error} />
      {dialog}
    </Section>
  );
}

interface Secret {
  readonly secret: string;
  readonly picture: string;
  readonly letters: string;
}

function SetPassword({ isChange, again }: { isChange: boolean; again: () => void }) {
  const t = useTexts(accountTexts);
  const door = useTexts(doorTexts);
  const { act, dialog } = useGrave();
  const [secret, setSecret] = useState<Secret>();
  const [isSet, setDone] = useState(false);
  const begin = async () => setSecret(await callEndpoint(offerNewCode, {}));
  if (!secret)
    return (
      <div>
        <Button disabled={act.isBusy} onClick={() => act.run(begin)}>
          {t(isChange ? 'changePassword' : 'setPassword')}
        </Button>
        <output>{isSet && t('passwordSet')}</output>
        <Refused error={act.error} />
        {dialog}
      </div>
    );
  return (
    <Form
      act={act}
      submit={t(isChange ? 'changePassword' : 'setPassword')}
      onSubmit={async ({ value }) => {
        const proof = { password: value('password'), code: value('code'), secret: secret.secret };
        await callEndpoint(setPassword, proof);
        setSecret(undefined);
        setDone(true);
        again();
      }}
    >
      <TextField
        name="password"
        type="password"
        label={door('newPassword')}
        note={door('newPasswordNote')}
        autoComplete="new-password"
        maxLength={256}
      />
      <CodeSecret secret={secret} />
      <CodeField label={door('code')} note={door('codeNote')} />
      {dialog}
    </Form>
  );
}
