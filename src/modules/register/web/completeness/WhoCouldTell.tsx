import { PageLink, Section, Side, Table, Tag, useCorridor, useFormats, useLanguage, useTexts } from '#ui';
import type { Figures } from '../../contract.ts';
import { TextFor } from '../words/TextFor.tsx';
import { CompletenessLinks } from './CompletenessLinks.tsx';
import { completenessTexts } from './texts/completeness.ts';

type Party = Figures['parties'][number];

const SHOWN = 12;

/** Who runs programmes, calls and bodies, and of how many projects this register has them named. */
export function WhoCouldTell({ projects, knowing }: { projects: Figures; knowing: Figures }) {
  const t = useTexts(completenessTexts);
  const formats = useFormats();
  const reader = useLanguage();
  const corridor = useCorridor();
  // A country as a whole is nobody whom one could ask.
  const countries = new Set(corridor.sides.map(corridor.sideName));
  const asked = knowing.parties.filter(({ names }) => !countries.has(names[reader] ?? ''));
  const numbers = new Map(projects.parties.map(({ value, number }) => [value, number]));
  const link = ({ value }: Party, kind: readonly string[], number: number) => (
    <PageLink to="/register" query={{ kind, party: value, invented: 'no' }}>
      {formats.number(number)}
    </PageLink>
  );
  return (
    <Section title={t('who')}>
      <p className="note">{t('whoSay')}</p>
      <Table
        caption={t('who')}
        isCaptionHidden
        rows={asked.slice(0, SHOWN)}
        keyOf={({ value }) => value}
        columns={[
          {
            title: t('askWhom'),
            isHead: true,
            cell: ({ names, side }) => (
              <>
                <Side code={side} isNameHidden /> <TextFor of={names} />
              </>
            ),
          },
          {
            title: t('runs'),
            isNumber: true,
            cell: (party) => link(party, ['programme', 'call', 'body'], party.number),
          },
          {
            title: t('itsProjects'),
            isNumber: true,
            cell: (party) =>
              numbers.has(party.value) ? (
                link(party, ['project'], numbers.get(party.value)!)
              ) : (
                <Tag look="unknown">{t('none')}</Tag>
              ),
          },
        ]}
      />
      <CompletenessLinks of="parties" label={t('who')} />
    </Section>
  );
}
