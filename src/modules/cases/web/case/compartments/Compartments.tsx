import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Cooperation } from '#contracts/cases';
import { langOf, Section, Side, useAddress, useCorridor, useTexts } from '#ui';
import { useSidesOf } from '../BallBoard.tsx';
import { caseTexts } from '../texts/case.ts';
import { Lock } from './Lock.tsx';
import { Messages } from './Messages.tsx';
import { type Shown, useCompartments } from './use-compartments.ts';
import { WriteForm } from './WriteForm.tsx';
import './compartments.css';

interface Props {
  one: Cooperation;
  account: string;
}

/** What is written in a case, by who may read it; each compartment looks different, so that nobody writes into the wrong one. */
export function Compartments({ one, account }: Props) {
  const t = useTexts(caseTexts);
  const all = useCompartments(one);
  const { value, change } = useAddress();
  const chosen = all.find(({ code }) => code === value('in')) ?? all[0];
  // What is begun in one compartment waits there while another is looked at.
  const [begun, setBegun] = useState<Readonly<Record<string, string>>>({});
  const id = useId();
  if (!chosen) return null;
  return (
    <Section title={t('compartments')} className="case-compartments">
      <Tabs id={id} all={all} chosen={chosen.code} onChoose={(code) => change({ in: code }, true)} />
      <div
        role="tabpanel"
        tabIndex={-1}
        id={`${id}-panel`}
        aria-labelledby={`${id}-${all.indexOf(chosen)}`}
        className={`case-compartment ${chosen.look}`}
      >
        <p className="case-compartment-head row">
          {chosen.look !== 'shared' && <Lock />}
          <Side code={chosen.side ?? 'both'} />
          <span className="meta">{chosen.says}</span>
        </p>
        {one.may.includes('write') && (
          <WriteForm
            key={`write ${chosen.code}`}
            one={one}
            account={account}
            into={chosen}
            text={begun[chosen.code] ?? ''}
            onText={(text) => setBegun({ ...begun, [chosen.code]: text })}
          />
        )}
        <Messages key={chosen.code} one={one} compartment={chosen.code} />
      </div>
      <OtherSide one={one} />
    </Section>
  );
}

interface TabsProps {
  id: string;
  all: readonly Shown[];
  chosen: string;
  onChoose: (code: string) => void;
}

function Tabs({ id, all, chosen, onChoose }: TabsProps) {
  const t = useTexts(caseTexts);
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const at = (all.findIndex(({ code }) => code === chosen) + by + all.length) % all.length;
    onChoose(all[at]!.code);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      className="case-tabs"
      aria-label={t('compartments')}
      onKeyDown={step}
    >
      {all.map(({ code, look, name, nameLanguage }, place) => (
        <button
          key={code}
          type="button"
          role="tab"
          id={`${id}-${place}`}
          aria-selected={code === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={code === chosen ? 0 : -1}
          className={`case-tab ${look}`}
          onClick={() => onChoose(code)}
          {...langOf(nameLanguage)}
        >
          {look !== 'shared' && <Lock />}
          {name}
        </button>
      ))}
    </div>
  );
}

/** The compartment that the reader cannot enter is named, so that nobody wonders; of what is in it nothing is said. */
function OtherSide({ one }: { one: Cooperation }) {
  const t = useTexts(caseTexts);
  const corridor = useCorridor();
  const closed = useSidesOf(one).filter((side) => !one.parts.some((part) => part.startsWith(`${side}/`)));
  return closed.map((side) => (
    <p key={side} className="case-closed row">
      <Lock />
      <span>{t('otherSide', { side: corridor.sideName(side) })}</span>
    </p>
  ));
}
