import { Button, callEndpoint, PageLink, Section, useAct, useEndpoint, useTexts } from '#ui';
import { listUntoldAgreements, proposeAgreementRecord, type UntoldAgreement } from '../../../contract.ts';
import { titleOf } from '../../../domain/judge-content.ts';
import { TextFor } from '../../words/TextFor.tsx';
import { useSaidParts } from '../draft/use-said-parts.ts';
import { Refused } from '../Refused.tsx';
import { editingTexts } from '../texts.ts';

/** Agreements of cases that both sides let the register tell of; nothing where there are none. */
export function UntoldAgreements({ onProposed }: { onProposed: () => void }) {
  const t = useTexts(editingTexts);
  const { answer, again } = useEndpoint(listUntoldAgreements, {}, { isAlwaysAsked: true });
  if (!answer || answer.rows.length === 0) return null;
  return (
    <Section title={t('untold')}>
      <p className="note">{t('untoldNote')}</p>
      <ul className="stack">
        {answer.rows.map((one) => (
          <Untold
            key={one.id}
            one={one}
            onProposed={() => {
              again();
              onProposed();
            }}
          />
        ))}
      </ul>
    </Section>
  );
}

function Untold({ one, onProposed }: { one: UntoldAgreement; onProposed: () => void }) {
  const t = useTexts(editingTexts);
  const partsOf = useSaidParts();
  const act = useAct();
  const listing = one.content.links.flatMap(({ to }) => ('opportunity' in to ? to.opportunity : []));
  return (
    <li className="stack-s">
      <h3>
        <TextFor of={titleOf(one.content)} />
      </h3>
      <p className="note">
        {partsOf(one.content)
          .filter(({ at }) => at !== 'claims.title')
          .map(({ label }) => label)
          .join(' · ')}
      </p>
      {listing.map((reference) => (
        <p key={reference}>
          <PageLink to={`/opportunities/${encodeURIComponent(reference)}`}>{reference}</PageLink>
        </p>
      ))}
      <Refused error={act.error} />
      <p>
        <Button
          disabled={act.isBusy}
          onClick={() =>
            act.run(async () => {
              await callEndpoint(proposeAgreementRecord, { id: one.id });
              onProposed();
            })
          }
        >
          {t('proposeUntold')}
        </Button>
      </p>
    </li>
  );
}
