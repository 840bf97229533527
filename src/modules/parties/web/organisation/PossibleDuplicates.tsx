import type { DuplicateReason, Organisation } from '../../contract.ts';
import { PageLink, Section, useFormats, useTexts } from '#ui';
import { NameFor } from '../names/NameFor.tsx';
import { usePartyNames } from '../names/use-party-names.ts';
import { texts } from '../texts.ts';

/** Organisations that may be the same, with everything for and against it. */
export function PossibleDuplicates({ duplicates }: { duplicates: Organisation['possibleDuplicates'] }) {
  const t = useTexts(texts);
  if (duplicates.length === 0) return null;
  return (
    <Section title={t('duplicates')}>
      <p className="note">{t('duplicatesSay')}</p>
      <ul className="organisation-duplicates">
        {duplicates.map(({ id, reasons, ...named }) => (
          <li key={id}>
            <PageLink to={`/organisations/${encodeURIComponent(id)}`}>
              <NameFor of={named} />
            </PageLink>
            <Reasons is="for" of={reasons} />
            <Reasons is="against" of={reasons} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Reasons({ is, of }: { is: DuplicateReason['is']; of: readonly DuplicateReason[] }) {
  const t = useTexts(texts);
  const names = usePartyNames();
  const formats = useFormats();
  const said = of.filter((one) => one.is === is);
  if (said.length === 0) return null;
  const numbers = said.filter(({ code }) => code === 'different-identifier');
  const schemes = formats.list(numbers.map(({ facts }) => names.of('scheme', facts['scheme'] ?? '')));
  const reasons = [
    ...said
      .filter(({ code }) => code !== 'different-identifier')
      .map(({ code, facts }) => t(`reason_${code}`, facts)),
    ...(numbers.length > 0 ? [t('reason_different-identifier', { schemes })] : []),
  ];
  return <p className="note">{t(is, { reasons: reasons.join(' · ') })}</p>;
}
