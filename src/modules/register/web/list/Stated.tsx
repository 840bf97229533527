import type { z } from 'zod';
import { PageLink, Section, Table, useFormats, useTexts } from '#ui';
import type { completeness } from '../../contract.ts';
import { SourceTitle } from '../words/SourceTitle.tsx';
import { TextFor } from '../words/TextFor.tsx';
import { useRegisterWords } from '../words/use-register-words.ts';
import { texts } from './texts.ts';

type Whole = z.output<typeof completeness>;
type How = Parameters<ReturnType<typeof useRegisterWords>['count']>[0]['how'];

/** Totals that somebody stated, each beside what is documented here: neither stands in for the other. */
export function Stated({ stated }: Pick<Whole, 'stated'>) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useRegisterWords();
  if (stated.length === 0) return null;
  return (
    <Section
      title={t('statedTitle')}
      meta={<PageLink to="/register/completeness">{t('toMissing')}</PageLink>}
    >
      <p className="meta record-say">{t('statedSay')}</p>
      <Table
        caption={t('statedTitle')}
        isCaptionHidden
        rows={stated}
        keyOf={({ reference }) => reference}
        columns={[
          {
            title: t('what'),
            isHead: true,
            cell: ({ reference, titles }) => (
              <PageLink to={`/register/${encodeURIComponent(reference)}`}>
                <TextFor of={titles} />
              </PageLink>
            ),
          },
          {
            title: t('statedNumber'),
            isNumber: true,
            cell: ({ count, how }) => words.count({ count, how: how as How, unit: 'pieces' }),
          },
          {
            title: t('documented'),
            isNumber: true,
            cell: ({ of, documented = 0 }) =>
              of ? (
                <PageLink
                  to="/register"
                  query={{ kind: of, invented: 'no', ...(of === 'project' && { cordis: 'no' }) }}
                >
                  {formats.number(documented)}
                </PageLink>
              ) : (
                <span className="note">{t('notCounted')}</span>
              ),
          },
          {
            title: t('source'),
            cell: ({ source }) => <SourceTitle of={source} />,
          },
        ]}
      />
    </Section>
  );
}
