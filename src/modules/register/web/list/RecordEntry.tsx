import { PageLink, Side, Tag, useCorridor, useTexts } from '#ui';
import type { RecordLine } from '../../contract.ts';
import { RegisterDate } from '../words/RegisterDate.tsx';
import { sidesCode } from '../words/sides-code.ts';
import { TextFor } from '../words/TextFor.tsx';
import { useRegisterWords } from '../words/use-register-words.ts';
import { texts } from './texts.ts';

/** A record in a list: when, what it is, of which sides, and whether sources disagree. */
export function RecordEntry({ row }: { row: RecordLine }) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const corridor = useCorridor();
  const side = sidesCode(row.sides);
  return (
    <>
      <p className="record-when">
        <RegisterDate date={row.date} />
      </p>
      <div className="record-what">
        <h3>
          <PageLink to={`/register/${encodeURIComponent(row.reference)}`}>
            <TextFor of={row.titles} />
          </PageLink>
        </h3>
        <p className="meta row">
          {side && <Side code={side} />}
          <span>{[words.type(row.kind, row.type), ...row.fields.map(corridor.fieldName)].join(' · ')}</span>
          {row.isDisputed && <Tag>{t('disputed')}</Tag>}
          {row.isInvented && <Tag look="quiet">{t('example')}</Tag>}
        </p>
      </div>
    </>
  );
}
