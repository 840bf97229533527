import { useEffect, useRef } from 'react';
import { Button, callEndpoint, PageLink, useAct, useTexts } from '#ui';
import { askToConfirm, confirmByPasskey, confirmByPassword } from '../../contract.ts';
import { accountTexts } from '../texts/account.ts';
import { doorTexts } from '../texts/door.ts';
import { wordTexts } from '../texts/words.ts';
import { CodeField, Form, TextField } from './Form.tsx';
import { usePasskey } from './passkeys.ts';
import { Refused } from './Refused.tsx';

interface Props {
  onConfirmed: () => void;
  onClose: () => void;
}

/** Asks once more who is there, before something grave. */
export function ConfirmDialog({ onConfirmed, onClose }: Props) {
  const t = useTexts(accountTexts);
  const words = useTexts(wordTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const act = useAct();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const confirmed = () => {
    close();
    onConfirmed();
  };
  const byPasskey = async () => {
    const { question } = await callEndpoint(askToConfirm, {});
    await callEndpoint(confirmByPasskey, { answer: (await usePasskey(question)) as never });
    confirmed();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="confirm-title" onClose={onClose}>
      <h2 id="confirm-title">{t('confirmTitle')}</h2>
      <p>{t('confirmSay')}</p>
      <Refused error={act.error} />
      <div className="row">
        <Button look="main" disabled={act.isBusy} onClick={() => act.run(byPasskey)}>
          {t('confirmByPasskey')}
        </Button>
        <Button onClick={close}>{words('cancel')}</Button>
      </div>
      <details>
        <summary>{t('confirmByPassword')}</summary>
        <ByPassword onConfirmed={confirmed} />
      </details>
      <p className="note">
        <PageLink to="/sign-in" query={{ to: '/account' }}>
          {t('signInAgain')}
        </PageLink>
      </p>
    </dialog>
  );
}

function ByPassword({ onConfirmed }: Pick<Props, 'onConfirmed'>) {
  const t = useTexts(doorTexts);
  const own = useTexts(accountTexts);
  const act = useAct();
  return (
    <Form
      act={act}
      submit={own('confirm')}
      onSubmit={async ({ value }) => {
        await callEndpoint(confirmByPassword, { password: value('password'), code: value('code') });
        onConfirmed();
      }}
    >
      <TextField name="password" type="password" label={t('password')} autoComplete="current-password" />
      <CodeField label={t('code')} note={t('codeNote')} />
    </Form>
  );
}
