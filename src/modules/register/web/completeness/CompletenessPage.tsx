import type { z } from 'zod';
import {
  Answer,
  Page,
  PageLink,
  Section,
  Table,
  Tag,
  useCorridor,
  useEndpoint,
  useFormats,
  useTexts,
  Waiting,
} from '#ui';
import { type completeness, type Figures, readCompleteness, readFigures } from '../../contract.ts';
import { YearColumns } from '../figures/YearColumns.tsx';
import { useRegisterWords } from '../words/use-register-words.ts';
import { CompletenessLinks } from './CompletenessLinks.tsx';
import { Documented } from './Documented.tsx';
import { completenessTexts } from './texts/completeness.ts';
import { WhoCouldTell } from './WhoCouldTell.tsx';
import '../figures/figures.css';
import './completeness.css';

type Whole = z.output<typeof completeness>;

/** Those who run programmes know of their projects. */
const KNOWING = ['programme', 'call', 'body'] as const;

/** How much of what is said to exist is documented here, what is missing, and who could tell. */
export function CompletenessPage() {
  const t = useTexts(completenessTexts);
  const whole = useEndpoint(readCompleteness, {});
  const projects = useEndpoint(readFigures, { kind: ['project'] });
  const knowing = useEndpoint(readFigures, { kind: [...KNOWING] });
  return (
    <Page title={t('title')} lede={t('lede')} crumbs={[{ to: '/register', title: t('register') }]}>
      <Answer of={whole} waiting={<Waiting lines={12} />}>
        {(answer) => (
          <div className="stack">
            <Documented whole={answer} />
            {projects.answer && <Years whole={answer} projects={projects.answer} />}
            {projects.answer && <Fields whole={answer} projects={projects.answer} />}
            {projects.answer && knowing.answer && (
              <WhoCouldTell projects={projects.answer} knowing={knowing.answer} />
            )}
            <Kinds whole={answer} />
          </div>
        )}
      </Answer>
    </Page>
  );
}

interface ProjectsOf {
  whole: Whole;
  projects: Figures;
}

const BEGIN = 1979;

function Years({ whole, projects }: ProjectsOf) {
  const t = useTexts(completenessTexts);
  const last = Math.max(BEGIN, ...whole.byYear.map(({ year }) => year));
  const numbers = new Map(projects.years.map(({ year, number }) => [year, number]));
  const years = Array.from({ length: last - BEGIN + 1 }, (_, place) => ({
    year: BEGIN + place,
    number: numbers.get(BEGIN + place) ?? 0,
  }));
  const held = years.filter(({ number }) => number > 0);
  return (
    <Section title={t('years')}>
      <YearColumns
        years={years}
        queryOf={(year) => ({ kind: 'project', from: String(year), until: String(year), invented: 'no' })}
      />
      <p>{t('yearsSay', { all: years.length, from: String(BEGIN), until: String(last), n: held.length })}</p>
      <p className="note">
        {held.map(({ year, number }) => (
          <span key={year} className="completeness-year">
            <PageLink
              to="/register"
              query={{ kind: 'project', from: String(year), until: String(year), invented: 'no' }}
            >
              {t('inYear', { year: String(year), n: number })}
            </PageLink>
          </span>
        ))}
        {projects.undated > 0 && (
          <PageLink to="/register" query={{ kind: 'project', undated: 'yes', invented: 'no' }}>
            {t('undated', { n: projects.undated })}
          </PageLink>
        )}
      </p>
      <CompletenessLinks of="years" label={t('years')} />
    </Section>
  );
}

/** Fields of which the source of the total speaks, and those of the projects that are there. */
function Fields({ whole, projects }: ProjectsOf) {
  const t = useTexts(completenessTexts);
  const formats = useFormats();
  const corridor = useCorridor();
  const stated = whole.stated.find(({ of }) => of === 'project')?.fields ?? [];
  const numbers = new Map(projects.fields.map(({ value, number }) => [value, number]));
  const rows = [...new Set([...stated, ...numbers.keys()])];
  if (rows.length === 0) return null;
  return (
    <Section title={t('fields')}>
      <Table
        caption={t('fields')}
        isCaptionHidden
        rows={rows}
        keyOf={(field) => field}
        columns={[
          { title: t('field'), isHead: true, cell: (field) => corridor.fieldName(field) },
          { title: t('inStatement'), cell: (field) => (stated.includes(field) ? t('named') : t('notNamed')) },
          {
            title: t('projects'),
            isNumber: true,
            cell: (field) =>
              numbers.has(field) ? (
                <PageLink to="/register" query={{ kind: 'project', field, invented: 'no' }}>
                  {formats.number(numbers.get(field)!)}
                </PageLink>
              ) : (
                <Tag look="unknown">{t('none')}</Tag>
              ),
          },
        ]}
      />
      <CompletenessLinks of="fields" label={t('fields')} />
    </Section>
  );
}

function Kinds({ whole: { counts, undated } }: { whole: Whole }) {
  const t = useTexts(completenessTexts);
  const formats = useFormats();
  const words = useRegisterWords();
  const undatedOf = (kind: string) => undated.find((one) => one.kind === kind)?.number ?? 0;
  return (
    <Section title={t('kinds')}>
      <Table
        caption={t('kinds')}
        isCaptionHidden
        rows={counts}
        keyOf={({ kind }) => kind}
        columns={[
          { title: t('kind'), isHead: true, cell: ({ kind }) => words.kinds(kind) },
          {
            title: t('documented'),
            isNumber: true,
            cell: ({ kind, number }) => (
              <PageLink to="/register" query={{ kind, invented: 'no' }}>
                {formats.number(number)}
              </PageLink>
            ),
          },
          {
            title: t('withoutDate'),
            isNumber: true,
            cell: ({ kind }) =>
              undatedOf(kind) > 0 && (
                <PageLink to="/register" query={{ kind, undated: 'yes', invented: 'no' }}>
                  {formats.number(undatedOf(kind))}
                </PageLink>
              ),
          },
        ]}
      />
      <CompletenessLinks of="kinds" label={t('kinds')} />
    </Section>
  );
}
