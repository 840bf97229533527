import { useState } from 'react';
import { callEndpoint, Section, useAct, useLanguage, useTexts } from '#ui';
import {
  acceptWithPasskey,
  acceptWithPassword,
  askInvitedForCode,
  askInvitedForPasskey,
} from '../../contract.ts';
import { CodeField, Form, type Given, TextField } from '../parts/Form.tsx';
import { makePasskey } from '../parts/passkeys.ts';
import { doorTexts } from '../texts/door.ts';
import { AcceptByProvider } from './AcceptByProvider.tsx';
import { CodeSecret } from './CodeSecret.tsx';

interface Props {
  token: string;
  link: { readonly name?: string | undefined; readonly email?: string | undefined };
  onOpened: (recoveryCodes: readonly string[]) => void;
}

/** The two ways of opening an account: a passkey, or a password with an authenticator app. */
export function Accept(props: Props) {
  const t = useTexts(doorTexts);
  return (
    <>
      <ByPasskey {...props} />
      <AcceptByProvider token={props.token} name={props.link.name} />
      <Section title={t('withoutPasskey')}>
        <details>
          <summary>{t('withoutPasskeySay')}</summary>
          <ByPassword {...props} />
        </details>
      </Section>
    </>
  );
}

function PersonFields({ link }: Pick<Props, 'link'>) {
  const t = useTexts(doorTexts);
  return (
    <>
      <TextField
        name="name"
        label={t('yourName')}
        note={t('yourNameNote')}
        autoComplete="name"
        maxLength={200}
        defaultValue={link.name}
      />
      {link.email === undefined && (
        <TextField name="email" type="email" label={t('email')} autoComplete="username" />
      )}
    </>
  );
}

const personIn = (token: string, { value }: Given) => ({
  token,
  name: value('name'),
  ...(value('email') && { email: value('email') }),
});

function ByPasskey({ token, link, onOpened }: Props) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const act = useAct();
  return (
    <Form
      act={act}
      look="main"
      submit={t('openByPasskey')}
      onSubmit={async (given) => {
        const person = personIn(token, given);
        const { question } = await callEndpoint(askInvitedForPasskey, person);
        const answer = (await makePasskey(question)) as never;
        const passkeyName = given.value('passkey');
        const opened = await callEndpoint(acceptWithPasskey, { ...person, language, answer, passkeyName });
        onOpened(opened.recoveryCodes);
      }}
    >
      <PersonFields link={link} />
      <TextField
        name="passkey"
        label={t('passkeyName')}
        note={t('passkeyNameNote')}
        maxLength={100}
        defaultValue={t('thisDevice')}
      />
      <output>{act.isBusy && t('passkeyWaits')}</output>
    </Form>
  );
}

type Secret = Awaited<
  ReturnType<typeof callEndpoint<typeof askInvitedForCode.input, typeof askInvitedForCode.output>>
>;

function ByPassword({ token, link, onOpened }: Props) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const act = useAct();
  const [secret, setSecret] = useState<Secret>();
  const send = async (given: Given) => {
    const person = personIn(token, given);
    if (!secret) return setSecret(await callEndpoint(askInvitedForCode, person));
    const proof = { password: given.value('password'), secret: secret.secret, code: given.value('code') };
    const opened = await callEndpoint(acceptWithPassword, { ...person, language, ...proof });
    onOpened(opened.recoveryCodes);
  };
  return (
    <Form act={act} submit={t(secret ? 'openByPassword' : 'showCode')} onSubmit={send}>
      <PersonFields link={link} />
      <TextField
        name="password"
        type="password"
        label={t('newPassword')}
        note={t('newPasswordNote')}
        autoComplete="new-password"
        maxLength={256}
      />
      {secret && (
        <>
          <CodeSecret secret={secret} />
          <CodeField label={t('code')} note={t('codeNote')} />
        </>
      )}
    </Form>
  );
}
