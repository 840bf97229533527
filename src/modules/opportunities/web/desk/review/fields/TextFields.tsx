import type { Opportunity } from '#contracts/opportunities';
import { Section, Tag, useFormats, useLanguageNames, useTexts } from '#ui';
import { NotStated } from '../../../page/Stated.tsx';
import { paragraphsOf } from '../../../page/paragraphs.ts';
import { pages } from '../../texts/pages.ts';
import { FieldRow } from './FieldRow.tsx';
import { Margin } from '../Margin.tsx';
import type { Marginalia } from '../marginalia.ts';
import { textParts } from '../places.ts';

type Text = Opportunity['texts'][number];

/** One language version, field by field. */
export function TextFields({ text, margin }: { text: Text; margin: Marginalia }) {
  const t = useTexts(pages);
  const languages = useLanguageNames();
  const { language } = text;
  const title = t('textIn', { language: languages.name(language) });
  return (
    <Section title={title} meta={<TextState of={text} />}>
      <WholeText place={`texts.${language}`} title={title} margin={margin} />
      {textParts.map((part) => (
        <FieldRow
          key={part}
          place={`texts.${language}.${part}`}
          title={t(`field_${part}`)}
          language={language}
          text={text[part]}
          margin={margin}
        >
          {text[part] ? <Paragraphs of={text[part]} isTitle={part === 'title'} /> : <NotStated />}
        </FieldRow>
      ))}
    </Section>
  );
}

function TextState({ of: { isOriginal, isStale, isMachineMade, changedOn } }: { of: Text }) {
  const t = useTexts(pages);
  const formats = useFormats();
  return (
    <span className="row">
      {isOriginal && <Tag look="quiet">{t('original')}</Tag>}
      {isStale && <Tag look="unknown">{t('older')}</Tag>}
      {isMachineMade && <Tag look="unknown">{t('byMachine')}</Tag>}
      <span className="num">{formats.shortDay(changedOn)}</span>
    </span>
  );
}

/** What is said about a version as a whole; its fields have their own places to comment on. */
function WholeText({ place, title, margin }: { place: string; title: string; margin: Marginalia }) {
  if (!margin.remarks.has(place) && !margin.threads.has(place)) return null;
  return <Margin place={place} title={title} of={margin} />;
}

function Paragraphs({ of, isTitle }: { of: string; isTitle: boolean }) {
  if (isTitle) return <p className="desk-title">{of}</p>;
  return paragraphsOf(of).map((pieces, place) => (
    <p key={place} className="read">
      {pieces.map(({ text }) => text).join('')}
    </p>
  ));
}
