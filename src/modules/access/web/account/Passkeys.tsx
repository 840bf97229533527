import { useState } from 'react';
import { Button, callEndpoint, Section, useAct, useFormats, useTexts } from '#ui';
import {
  addPasskey,
  askForAnotherPasskey,
  type MyAccount,
  removePasskey,
  renamePasskey,
} from '../../contract.ts';
import { Form, TextField } from '../parts/Form.tsx';
import { makePasskey } from '../parts/passkeys.ts';
import { Refused } from '../parts/Refused.tsx';
import { useGrave } from '../parts/use-grave.tsx';
import { accountTexts } from '../texts/account.ts';
import { doorTexts } from '../texts/door.ts';
import { wordTexts } from '../texts/words.ts';
import type { PartProps } from './part-props.ts';

/** The passkeys of the account: named, added, removed. */
export function Passkeys({ account, again }: PartProps) {
  const t = useTexts(accountTexts);
  const words = useTexts(wordTexts);
  const { act, dialog } = useGrave();
  const remove = async (id: string) => {
    await callEndpoint(removePasskey, { id });
    again();
  };
  return (
    <Section title={t('passkeys')} className="stack-s">
      {account.passkeys.length === 0 && <p>{t('passkeysNone')}</p>}
      <ul className="access-lines">
        {account.passkeys.map((passkey) => (
          <li key={passkey.id}>
            <PasskeyName passkey={passkey} again={again} />
            <Button
              look="quiet"
              disabled={act.isBusy}
              aria-label={t('removeNamed', { name: passkey.name })}
              onClick={() => act.run(() => remove(passkey.id))}
            >
              {words('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Refused error={act.error} />
      <Add again={again} />
      {dialog}
    </Section>
  );
}

function PasskeyName({ passkey, again }: { passkey: MyAccount['passkeys'][number]; again: () => void }) {
  const t = useTexts(accountTexts);
  const words = useTexts(wordTexts);
  const formats = useFormats();
  const act = useAct();
  const [isOpen, setOpen] = useState(false);
  const { id, name, isSynced, madeOn, usedOn } = passkey;
  if (isOpen)
    return (
      <Form
        act={act}
        submit={words('save')}
        onSubmit={async ({ value }) => {
          await callEndpoint(renamePasskey, { id, name: value('name') });
          setOpen(false);
          again();
        }}
      >
        <TextField name="name" label={t('passkeyName')} maxLength={100} defaultValue={name} />
      </Form>
    );
  const facts = [
    t(isSynced ? 'passkeySynced' : 'passkeyOnDevice'),
    t('passkeyMade', { day: formats.day(madeOn) }),
    usedOn && t('passkeyUsed', { day: formats.day(usedOn) }),
  ];
  return (
    <div>
      <b>{name}</b>{' '}
      <Button look="quiet" aria-label={t('renameNamed', { name })} onClick={() => setOpen(true)}>
        {t('rename')}
      </Button>
      <p className="note">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

function Add({ again }: Pick<PartProps, 'again'>) {
  const t = useTexts(accountTexts);
  const door = useTexts(doorTexts);
  const { act, dialog } = useGrave();
  return (
    <details>
      <summary>{t('addPasskey')}</summary>
      <Form
        act={act}
        submit={t('addPasskey')}
        onSubmit={async ({ value }) => {
          const { question } = await callEndpoint(askForAnotherPasskey, {});
          const answer = (await makePasskey(question)) as never;
          await callEndpoint(addPasskey, { answer, name: value('name') });
          again();
        }}
      >
        <TextField name="name" label={t('passkeyName')} maxLength={100} defaultValue={door('thisDevice')} />
      </Form>
      {dialog}
    </details>
  );
}
