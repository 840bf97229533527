import type { PlannedProcedure } from '../../../contract.ts';
import { type Fact, Facts, LanguageText, PageLink, Tag, useFormats, useTexts } from '#ui';
import { texts } from '../../texts.ts';
import { Confidence } from '../../parts/Confidence.tsx';
import { Sources } from '../../parts/Sources.tsx';
import { useWords } from '../../parts/use-words.ts';
import { DocumentTick } from '../papers/DocumentTick.tsx';
import type { Planned } from '../planned.ts';
import { AuthorityCard } from './AuthorityCard.tsx';
import { usePeriodRows } from './use-period-rows.ts';
import { WhyHere } from './WhyHere.tsx';

interface Props {
  procedure: PlannedProcedure;
  planned: Planned;
}

/** Everything about one procedure: why, what, from whom, with which papers, how long, and how sure that is. */
export function LineDetails({ procedure, planned }: Props) {
  const t = useTexts(texts);
  const words = useWords();
  const { id, summary, documents, why } = procedure;
  return (
    <div className="line-details">
      <div className="line-columns">
        <div className="stack-s">
          <p>{words(summary)}</p>
          <WhyHere id={id} reasons={why} planned={planned} />
          <Variants procedure={procedure} />
          <Notes procedure={procedure} />
        </div>
        <div className="stack-s">
          <AuthorityCard procedure={procedure} planned={planned} />
          <Facts rows={usePeriodRows(procedure, planned)} />
          {documents.length > 0 && (
            <div>
              <h3>{t('documents')}</h3>
              <ul>
                {documents.map((document) => (
                  <DocumentTick key={document.id} document={document} procedures={[id]} planned={planned} />
                ))}
              </ul>
            </div>
          )}
        </div>
      </div>
      <Ground procedure={procedure} />
    </div>
  );
}

/** What differs with the facts: what applies, and what still depends on an answer. */
function Variants({ procedure: { variants } }: { procedure: PlannedProcedure }) {
  const t = useTexts(texts);
  const words = useWords();
  if (variants.length === 0) return null;
  return (
    <ul className="reasons">
      {variants.map(({ text, state }) => (
        <li key={text.en}>
          {words(text)} {state === 'open' && <Tag look="unknown">{t('undeterminedTag')}</Tag>}
        </li>
      ))}
    </ul>
  );
}

/** What falls outside, what it costs to leave it out, what else to know. */
function Notes({ procedure: { exemptions, penalties, remarks } }: { procedure: PlannedProcedure }) {
  const t = useTexts(texts);
  const words = useWords();
  const rows = (
    [
      ['exemptions', exemptions],
      ['penalties', penalties],
      ['remarks', remarks],
    ] as const
  ).map(([name, text]): Fact | undefined => {
    const found = words.of(text as never);
    return (
      found && { term: t(name), value: <LanguageText language={found.language}>{found.text}</LanguageText> }
    );
  });
  return <Facts rows={rows} />;
}

/** The articles it rests on, where they can be read, and how sure that is. */
function Ground({ procedure }: { procedure: PlannedProcedure }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useWords();
  const { id, laws, sources, confidence, unverified, reviewed } = procedure;
  return (
    <div className="ground">
      <h3>{t('restsOn')}</h3>
      <Sources laws={laws} sources={sources} />
      <p className="meta">
        <Confidence level={confidence} /> · {t('reviewed', { day: formats.day(reviewed) })}
      </p>
      {unverified.length > 0 && (
        <div className="unverified">
          <b>{t('unverified')}</b>
          <ul>
            {unverified.map((one) => (
              <li key={one.en}>{words(one)}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <PageLink to={`/clearance/procedures/${id}`}>{t('toProcedure')}</PageLink>
      </p>
    </div>
  );
}
