import { Button, callEndpoint, Section, Side, useAct, useTexts } from '#ui';
import { signInAsExample } from '../../contract.ts';
import { Refused } from '../parts/Refused.tsx';
import { RoleNames } from '../parts/RoleNames.tsx';
import { doorTexts } from '../texts/door.ts';

interface Props {
  accounts: readonly {
    readonly id: string;
    readonly name: string;
    readonly side?: string | undefined;
    readonly roles: readonly string[];
  }[];
  onEntered: () => void;
}

/** One invented person for each role, where only this machine can come in. */
export function Examples({ accounts, onEntered }: Props) {
  const t = useTexts(doorTexts);
  const act = useAct();
  const enterAs = async (account: string) => {
    await callEndpoint(signInAsExample, { account });
    onEntered();
  };
  return (
    <Section title={t('examples')}>
      <p className="note">{t('examplesSay')}</p>
      <ul className="access-lines">
        {accounts.map(({ id, name, side, roles }) => (
          <li key={id}>
            <Button
              look="quiet"
              disabled={act.isBusy}
              aria-label={t('exampleAs', { name })}
              onClick={() => act.run(() => enterAs(id))}
            >
              {name}
            </Button>
            <span className="note">
              <RoleNames roles={roles} /> {side && <Side code={side} />}
            </span>
          </li>
        ))}
      </ul>
      <Refused error={act.error} />
    </Section>
  );
}
