import {
  Column,
  Columns,
  Page,
  Refusal,
  useCorridor,
  useEndpoint,
  useLanguage,
  useRemembered,
  useTexts,
  Waiting,
} from '#ui';
import { AskForm } from './ask/AskForm.tsx';
import type { AskedText } from './ask/asked.ts';
import { Examples } from './ask/Examples.tsx';
import { Found } from './ask/Found.tsx';
import { Newest } from './ask/Newest.tsx';
import { findCounterparts } from '../contract.ts';
import { texts } from './texts.ts';
import './matching.css';

/** "What do you have, or need?": a text goes in, its counterparts come out, with every reason. */
export function HomePage() {
  const t = useTexts(texts);
  const [asked, remember] = useRemembered<AskedText>('asked');
  return (
    <Page title={t('title')} lede={t('lede')}>
      <AskForm
        asked={asked?.text ?? ''}
        onAsk={(text) => remember({ ...(asked?.text === text ? asked : {}), text })}
        onClear={() => asked && remember(undefined)}
      />
      {asked ? (
        <Counterparts asked={asked} onCorrect={(changes) => remember({ ...asked, ...changes }, true)} />
      ) : (
        <Invitation onAsk={(text) => remember({ text })} />
      )}
    </Page>
  );
}

interface CounterpartsProps {
  asked: AskedText;
  onCorrect: (changes: Partial<AskedText>) => void;
}

function Counterparts({ asked, onCorrect }: CounterpartsProps) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const found = useEndpoint(findCounterparts, inputOf(asked, reader), { keepsFormer: true });
  const says = (code: string) => (code === 'matching.not-ready' ? t('notReady') : undefined);
  if (found.error) return <Refusal error={found.error} says={says} onAgain={found.again} />;
  if (!found.answer) return <Waiting says={t('comparing')} lines={9} />;
  return <Found asked={asked} answer={found.answer} isFormer={found.isFormer} onCorrect={onCorrect} />;
}

const inputOf = ({ kind, field, ...rest }: AskedText, reader: ReturnType<typeof useLanguage>) => ({
  ...rest,
  reader,
  ...(kind && { kind: [...kind] }),
  ...(field && { field: [...field] }),
});

/** Before anything was asked: texts to try, and what is new on either side. */
function Invitation({ onAsk }: { onAsk: (text: string) => void }) {
  const corridor = useCorridor();
  return (
    <div className="invitation stack">
      <Examples onAsk={onAsk} />
      <Columns>
        {corridor.sides.map((side) => (
          <Column key={side} span={6}>
            <Newest side={side} />
          </Column>
        ))}
      </Columns>
    </div>
  );
}
