import { useState } from 'react';
import { Button, callEndpoint, ShownOnce, useTexts } from '#ui';
import { givenRoles, grantRole, makeRecoveryLink, removeRole } from '../../contract.ts';
import { ChoiceField, Form } from '../parts/Form.tsx';
import { Refused } from '../parts/Refused.tsx';
import { useRoleName } from '../parts/RoleNames.tsx';
import { useGrave } from '../parts/use-grave.tsx';
import { peopleTexts } from '../texts/people.ts';
import type { AccountRow } from './account-row.ts';

interface Props {
  row: AccountRow;
  isOpen: boolean;
  onToggle: () => void;
  again: () => void;
}

/** Roles of one account, and a link for somebody who lost every way in. */
export function ChangeAccount({ row, isOpen, onToggle, again }: Props) {
  const t = useTexts(peopleTexts);
  return (
    <>
      <Button aria-expanded={isOpen} aria-label={`${t('change')}: ${row.name}`} onClick={onToggle}>
        {t('change')}
      </Button>
      {isOpen && (
        <div className="access-change stack-s">
          <Roles row={row} again={again} />
          {!row.isMyself && <NewWayIn row={row} />}
        </div>
      )}
    </>
  );
}

function Roles({ row: { id, name, roles, isMyself }, again }: Pick<Props, 'row' | 'again'>) {
  const t = useTexts(peopleTexts);
  const nameOf = useRoleName();
  const { act, dialog } = useGrave();
  const rest = givenRoles.filter((role) => !roles.includes(role));
  const take = (role: (typeof givenRoles)[number]) =>
    act.run(async () => {
      await callEndpoint(removeRole, { id, role });
      again();
    });
  return (
    <>
      {roles.map((role) => (
        <Button key={role} disabled={act.isBusy} onClick={() => take(role)}>
          {t('takeRole', { role: nameOf(role), name })}
        </Button>
      ))}
      {!isMyself && rest.length > 0 ? (
        <Form
          act={act}
          submit={t('grant')}
          onSubmit={async ({ value }) => {
            await callEndpoint(grantRole, { id, role: value('role') as never });
            again();
          }}
        >
          <ChoiceField
            name="role"
            label={t('grantTo', { name })}
            choices={rest.map((role) => ({ value: role, label: nameOf(role) }))}
          />
        </Form>
      ) : (
        <Refused error={act.error} />
      )}
      {dialog}
    </>
  );
}

function NewWayIn({ row: { id, name } }: Pick<Props, 'row'>) {
  const t = useTexts(peopleTexts);
  const { act, dialog } = useGrave();
  const [href, setHref] = useState<string>();
  const make = async () => setHref((await callEndpoint(makeRecoveryLink, { id })).href);
  return (
    <>
      {href ? (
        <ShownOnce label={t('link')} href={href} says={t('recoverySay', { name })} />
      ) : (
        <Button
          look="quiet"
          disabled={act.isBusy}
          aria-label={t('recoveryLinkFor', { name })}
          onClick={() => act.run(make)}
        >
          {t('recoveryLink')}
        </Button>
      )}
      <Refused error={act.error} />
      {dialog}
    </>
  );
}
