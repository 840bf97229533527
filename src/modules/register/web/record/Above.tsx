import { Side, Tag, useFormats, useTexts } from '#ui';
import type { RecordPage } from '../../contract.ts';
import { phaseOn } from '../../domain/standing.ts';
import { sidesCode } from '../words/sides-code.ts';
import { useRegisterWords } from '../words/use-register-words.ts';
import { texts } from './texts.ts';

/** Above the title: whose, what it is, and of which day the reader asked. */
export function Above({ record: { line, content, asOf } }: { record: RecordPage }) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const formats = useFormats();
  const side = sidesCode(line.sides);
  const phase = asOf && phaseOn(content, asOf);
  return (
    <>
      {side && <Side code={side} />}
      <Tag>{words.type(line.kind, line.type)}</Tag>
      {line.isDisputed && <Tag>{t('disputed')}</Tag>}
      {line.isInvented && <Tag look="quiet">{t('example')}</Tag>}
      {asOf && <span className="meta">{t('asOfDay', { day: formats.day(asOf) })}</span>}
      {phase && <Tag look="fill">{t(`phase_${phase}`)}</Tag>}
    </>
  );
}
