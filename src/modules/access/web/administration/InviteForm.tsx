import { useState } from 'react';
import { languages, ownName } from '#platform/languages';
import { callEndpoint, Section, useCorridor, useLanguage, useTexts } from '#ui';
import { givenRoles, invite, type Me } from '../../contract.ts';
import { ChoiceField, Form, type Given, ManyField, TextField } from '../parts/Form.tsx';
import { useRoleName } from '../parts/RoleNames.tsx';
import { useGrave } from '../parts/use-grave.tsx';
import { peopleTexts } from '../texts/people.ts';
import { OrganisationField } from './OrganisationField.tsx';

/** Invites a person: administrators anybody, advisers people of their own side. */
export function InviteForm({ me, onSent }: { me: Me; onSent: () => void }) {
  const t = useTexts(peopleTexts);
  const { act, dialog } = useGrave();
  const [sentTo, setSentTo] = useState<string>();
  const send = async (given: Given) => {
    const email = await sendInvitation(given);
    setSentTo(email);
    onSent();
  };
  return (
    <Section title={t('invite')}>
      <Form act={act} submit={t('send')} onSubmit={send}>
        <TextField name="email" type="email" label={t('email')} autoComplete="off" maxLength={254} />
        <TextField
          name="name"
          label={t('name')}
          note={t('nameNote')}
          autoComplete="off"
          maxLength={200}
          isOptional
        />
        <Promised me={me} />
        <output>{sentTo && t('sent', { email: sentTo })}</output>
      </Form>
      {dialog}
    </Section>
  );
}

async function sendInvitation({ value, all }: Given): Promise<string> {
  const optional = { side: value('side'), name: value('name'), organisationId: value('organisation') };
  const given = Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== ''));
  const roles = all('roles') as (typeof givenRoles)[number][];
  const email = value('email');
  await callEndpoint(invite, { ...given, email, roles, language: value('language') as never });
  return email;
}

/** Side, roles and organisation, as far as whoever invites may give them. */
function Promised({ me }: { me: Me }) {
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const corridor = useCorridor();
  const nameOf = useRoleName();
  const isAdministrator = me.roles.includes('administrator');
  const sides = corridor.sides.map((code) => ({ value: code, label: corridor.sideName(code) }));
  const choices = isAdministrator
    ? [...sides, { value: '', label: t('noSide') }]
    : sides.filter(({ value }) => value === me.account?.side);
  return (
    <>
      <ChoiceField name="side" label={t('side')} choices={choices} />
      {isAdministrator && (
        <ManyField
          name="roles"
          label={t('roles')}
          choices={givenRoles.map((role) => ({ value: role, label: nameOf(role) }))}
        />
      )}
      <ChoiceField
        name="language"
        label={t('language')}
        defaultValue={language}
        choices={languages.map((one) => ({ value: one, label: ownName[one] }))}
      />
      <OrganisationField side={isAdministrator ? undefined : me.account?.side} />
    </>
  );
}
