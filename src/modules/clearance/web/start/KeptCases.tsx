import { Button, PageLink, Section, useEndpoint, useFormats, useTexts } from '#ui';
import { readVocabulary } from '../../contract.ts';
import { readLink } from '../case/link.ts';
import { forgetAllCases, forgetCase, type KeptCase, useKeptCases } from '../case/kept-cases.ts';
import { readFacts } from '../case/read-facts.ts';
import { useCaseSentence } from '../parts/case-sentence.ts';
import { texts } from '../texts.ts';

/** Plans that this browser has kept, the last first. They are nowhere else. */
export function KeptCases() {
  const t = useTexts(texts);
  const kept = useKeptCases();
  const vocabulary = useEndpoint(readVocabulary, {}, { isLasting: true, enabled: kept.length > 0 });
  if (kept.length === 0) return null;
  return (
    <Section
      title={t('goOn')}
      meta={
        kept.length > 1 && (
          <Button look="quiet" onClick={forgetAllCases}>
            {t('forgetAll')}
          </Button>
        )
      }
    >
      <ul className="kept">
        {kept.map((one) => (
          <KeptLine key={one.id} kept={one} known={vocabulary.answer?.facts ?? []} />
        ))}
      </ul>
      <p className="note">{t('keptHere')}</p>
    </Section>
  );
}

type Known = Parameters<typeof readFacts>[1];

function KeptLine({ kept, known }: { kept: KeptCase; known: Known }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const sentence = useCaseSentence();
  const link = readLink(kept.hash);
  const named = sentence(known, readFacts(link.case, known).facts);
  const name = link.title ?? (named || t('unnamed'));
  return (
    <li>
      <div>
        <PageLink to="/clearance/plan" hash={kept.hash}>
          {name}
        </PageLink>
        <p className="note">
          {link.title !== undefined && named && `${named} · `}
          {t('keptOn', { count: kept.answers, day: formats.day(kept.keptOn) })}
        </p>
      </div>
      <Button look="quiet" onClick={() => forgetCase(kept.id)} aria-label={t('forgetThis', { name })}>
        {t('forget')}
      </Button>
    </li>
  );
}
