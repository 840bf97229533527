import type { DuplicateReason, Organisation } from '../../contract.ts';
import { PageLink, Section, useTexts } from '#ui';
import { texts } from '../texts.ts';

/** Organisations that may be the same, with everything for and against it. */
export function PossibleDuplicates({ duplicates }: { duplicates: Organisation['possibleDuplicates'] }) {
  const t = useTexts(texts);
  if (duplicates.length === 0) return null;
  return (
    <Section title={t('duplicates')}>
      <p className="note">{t('duplicatesSay')}</p>
      <ul className="organisation-duplicates">
        {duplicates.map(({ id, name, reasons }) => (
          <li key={id}>
            <PageLink to={`/organisations/${encodeURIComponent(id)}`}>
              <bdi lang={/\p{Script=Han}/u.test(name) ? 'zh-Hans' : undefined}>{name}</bdi>
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
  const said = of.filter((one) => one.is === is);
  if (said.length === 0) return null;
  return (
    <p className="note">
      {t(is)}: {said.map(({ code, facts }) => t(`reason_${code}`, facts)).join(' · ')}
    </p>
  );
}
