import { Empty, Page, useEndpoint, useIsAwake, useTexts, Waiting } from '#ui';
import { comparePlans, readVocabulary } from '../../contract.ts';
import { FromPacks, RefusedByPacks } from '../parts/FromPacks.tsx';
import type { Vocabulary } from '../asking/AllQuestions.tsx';
import { Caution } from '../parts/Caution.tsx';
import { useCaseSentence } from '../parts/case-sentence.ts';
import { writeLink } from '../case/link.ts';
import { texts } from '../texts.ts';
import { texts as ownTexts } from './texts.ts';
import { Differences } from './Differences.tsx';
import { Chooser } from './Chooser.tsx';
import { type ComparisonInHand, useComparison } from './use-comparison.ts';
import '../clearance.css';
import '../asking.css';
import '../plan.css';
import '../compare.css';

/** Two structures of the same deal, or the law of two days, side by side. */
export function ComparePage() {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const vocabulary = useEndpoint(readVocabulary, {}, { isLasting: true });
  const isAwake = useIsAwake();
  if (vocabulary.answer && isAwake) return <Comparing vocabulary={vocabulary.answer} />;
  return (
    <Page title={own('compareTitle')} crumbs={[{ to: '/clearance', title: t('clearance') }]}>
      <FromPacks of={vocabulary} waiting={<Waiting says={t('readingPacks')} lines={9} />}>
        {() => <Waiting says={t('planning')} lines={9} />}
      </FromPacks>
    </Page>
  );
}

function Comparing({ vocabulary }: { vocabulary: Vocabulary }) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const inHand = useComparison(vocabulary.facts);
  const sentence = useCaseSentence();
  const { facts, title, isDifferent } = inHand;
  const found = useEndpoint(comparePlans, inputOf(inHand), { keepsFormer: true });
  const named = title ?? (sentence(vocabulary.facts, facts) || t('planTitle'));
  return (
    <Page
      title={own('compareTitle')}
      lede={named}
      crumbs={[
        { to: '/clearance', title: t('clearance') },
        { to: '/clearance/plan', title: t('toPlan'), hash: writeLink(inHand.hash) },
      ]}
    >
      <div className="stack">
        <Chooser vocabulary={vocabulary} inHand={inHand} plan={found.answer?.before} />
        {found.error && <RefusedByPacks error={found.error} onAgain={found.again} />}
        {!isDifferent ? (
          <Empty title={own('compareNothing')} tries={[own('compareTryFact'), own('compareTryDay')]} />
        ) : (
          <FromPacks of={found} waiting={<Waiting says={t('planning')} lines={12} />}>
            {(comparison) => <Differences comparison={comparison} inHand={inHand} />}
          </FromPacks>
        )}
        {found.answer && <Caution reviewed={found.answer.before.reviewed} />}
      </div>
    </Page>
  );
}

function inputOf({ facts, asOf, beginsOn, otherFacts, otherAsOf }: ComparisonInHand) {
  const before = { facts, ...(asOf && { asOf }), ...(beginsOn && { beginsOn }) };
  const after = {
    facts: { ...facts, ...otherFacts },
    ...((otherAsOf ?? asOf) && { asOf: otherAsOf ?? asOf }),
    // Work cannot begin before the law that is asked about; a day of its own moves the beginning as well.
    ...(beginsOn && otherAsOf === undefined && { beginsOn }),
  };
  return { before, after } as never;
}
