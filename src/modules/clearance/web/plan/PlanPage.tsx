import { useState } from 'react';
import { Column, Columns, Page, useEndpoint, useIsAwake, useTexts, Waiting } from '#ui';
import { makePlan, type PlanDescription, readVocabulary } from '../../contract.ts';
import { FromPacks, RefusedByPacks } from '../parts/FromPacks.tsx';
import { Asking } from '../asking/Asking.tsx';
import type { Vocabulary } from '../asking/AllQuestions.tsx';
import { useCase } from '../case/use-case.ts';
import { useKeptCase } from '../case/use-kept-case.ts';
import { Caution } from '../parts/Caution.tsx';
import { useCaseSentence } from '../parts/case-sentence.ts';
import { texts } from '../texts.ts';
import { BrokenLink } from './BrokenLink.tsx';
import { Lists } from './lists/Lists.tsx';
import { Papers } from './papers/Papers.tsx';
import { Path } from './path/Path.tsx';
import type { Planned } from './planned.ts';
import { Sharing } from './Sharing.tsx';
import { Standing } from './Standing.tsx';
import { Stops } from './Stops.tsx';
import { Watch } from './Watch.tsx';
import { type Changed, whatChanged } from './what-changed.ts';
import '../clearance.css';
import '../asking.css';
import '../plan.css';

/** One case: its questions at the left, and the plan that grows from the answers at the right. */
export function PlanPage() {
  const t = useTexts(texts);
  const vocabulary = useEndpoint(readVocabulary, {}, { isLasting: true });
  const isAwake = useIsAwake();
  if (vocabulary.answer && isAwake) return <Planning vocabulary={vocabulary.answer} />;
  return (
    <Page title={t('planTitle')} crumbs={[{ to: '/clearance', title: t('clearance') }]}>
      <FromPacks of={vocabulary} waiting={<Waiting says={t('readingPacks')} lines={9} />}>
        {() => <Waiting says={t('planning')} lines={9} />}
      </FromPacks>
    </Page>
  );
}

function Planning({ vocabulary }: { vocabulary: Vocabulary }) {
  const t = useTexts(texts);
  const inHand = useCase(vocabulary.facts);
  const { facts, asOf, beginsOn, title } = inHand;
  const sentence = useCaseSentence();
  const found = useEndpoint(
    makePlan,
    { facts: facts as never, ...(asOf && { asOf }), ...(beginsOn && { beginsOn }) },
    { keepsFormer: true },
  );
  return (
    <Page
      title={title ?? t('planTitle')}
      lede={sentence(vocabulary.facts, facts) || t('planLede')}
      crumbs={[{ to: '/clearance', title: t('clearance') }]}
    >
      <BrokenLink inHand={inHand} />
      {found.error && <RefusedByPacks error={found.error} onAgain={found.again} />}
      {found.answer ? (
        <div aria-busy={found.isFormer}>
          <Grown vocabulary={vocabulary} inHand={inHand} plan={found.answer} isFormer={found.isFormer} />
        </div>
      ) : (
        !found.error && <Waiting says={t('planning')} lines={12} />
      )}
    </Page>
  );
}

interface GrownProps extends Pick<Planned, 'inHand' | 'plan'> {
  vocabulary: Vocabulary;
  isFormer: boolean;
}

function Grown({ vocabulary, inHand, plan }: GrownProps) {
  const t = useTexts(texts);
  const changed = useChanged(plan);
  const kept = useKeptCase(inHand.hash, Object.keys(inHand.facts).length);
  const planned: Planned = { ...vocabulary, ...kept, plan, inHand };
  return (
    <Columns>
      <Column span={4}>
        <Asking vocabulary={vocabulary} plan={plan} inHand={inHand} />
      </Column>
      <Column span={8}>
        <Standing plan={plan} changed={changed} />
        <Caution reviewed={plan.reviewed} asOf={plan.asOf} />
        <Stops plan={plan} />
        <Path plan={plan} />
        <Lists planned={planned} changed={changed} />
        <Papers planned={planned} />
        <Watch title={t('watch')} announced={plan.watch} />
        <Sharing plan={plan} inHand={inHand} />
      </Column>
    </Columns>
  );
}

/** What the last answer did; nothing on the first plan of this visit. */
function useChanged(plan: PlanDescription): Changed | undefined {
  const [{ shown, changed }, setShown] = useState<{ shown: PlanDescription; changed?: Changed }>({
    shown: plan,
  });
  if (shown !== plan && !isSame(shown, plan)) setShown({ shown: plan, changed: whatChanged(shown, plan) });
  return changed;
}

const isSame = (one: PlanDescription, other: PlanDescription) =>
  one.case === other.case && one.asOf === other.asOf && one.beginsOn === other.beginsOn;
