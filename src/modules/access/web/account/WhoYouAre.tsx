import { useState } from 'react';
import { callEndpoint, Facts, LanguageText, Section, Side, useAct, useTexts } from '#ui';
import { languages, ownName } from '#platform/languages';
import { askToConfirmEmail, changeAccount } from '../../contract.ts';
import { ChoiceField, Form, TextField } from '../parts/Form.tsx';
import { RoleNames } from '../parts/RoleNames.tsx';
import { useGrave } from '../parts/use-grave.tsx';
import { accountTexts } from '../texts/account.ts';
import { wordTexts } from '../texts/words.ts';
import type { PartProps } from './part-props.ts';

/** Name, language and address: what people change of themselves; side and roles are for others to change. */
export function WhoYouAre({ account, again }: PartProps) {
  const t = useTexts(accountTexts);
  return (
    <Section title={t('about')}>
      <Facts
        rows={[
          {
            term: t('email'),
            value: <bdi>{account.email}</bdi>,
            note: t(account.isEmailVerified ? 'emailVerified' : 'emailUnverified'),
          },
          { term: t('side'), value: account.side ? <Side code={account.side} /> : t('noSide') },
          { term: t('roles'), value: <RoleNames roles={account.roles} /> },
        ]}
      />
      <ChangeForm account={account} again={again} />
      <EmailForm account={account} />
    </Section>
  );
}

function ChangeForm({ account, again }: PartProps) {
  const t = useTexts(accountTexts);
  const words = useTexts(wordTexts);
  const act = useAct();
  const [isSaved, setSaved] = useState(false);
  return (
    <Form
      act={act}
      submit={words('save')}
      onSubmit={async ({ value }) => {
        await callEndpoint(changeAccount, { name: value('name'), language: value('language') as never });
        setSaved(true);
        again();
      }}
    >
      <TextField
        name="name"
        label={t('name')}
        autoComplete="name"
        maxLength={200}
        defaultValue={account.name}
      />
      <ChoiceField
        name="language"
        label={t('language')}
        defaultValue={account.language}
        choices={languages.map((one) => ({ value: one, label: ownName[one] }))}
      />
      <output>{isSaved && <LanguageText>{words('saved')}</LanguageText>}</output>
    </Form>
  );
}

function EmailForm({ account }: Pick<PartProps, 'account'>) {
  const t = useTexts(accountTexts);
  const { act, dialog } = useGrave();
  const [sentTo, setSentTo] = useState<string>();
  const send = async (email: string) => {
    await callEndpoint(askToConfirmEmail, email ? { email } : {});
    setSentTo(email || account.email);
  };
  return (
    <details>
      <summary>{t(account.isEmailVerified ? 'changeEmail' : 'confirmEmail')}</summary>
      <Form
        act={act}
        submit={t(account.isEmailVerified ? 'changeEmail' : 'confirmEmail')}
        onSubmit={({ value }) => send(value('email'))}
      >
        <TextField
          name="email"
          type="email"
          label={t(account.isEmailVerified ? 'newEmail' : 'email')}
          note={t('newEmailNote')}
          autoComplete="email"
          defaultValue={account.isEmailVerified ? undefined : account.email}
        />
        <output>{sentTo && t('linkSent', { email: sentTo })}</output>
      </Form>
      {dialog}
    </details>
  );
}
