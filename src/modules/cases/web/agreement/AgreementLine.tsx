import { useState } from 'react';
import type { Agreement } from '#contracts/cases';
import { Button, Facts, LanguageText, Tag, useCorridor, useFormats, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { AgreementDialog, type Answer, answers, type OfCase } from './AgreementDialog.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Publication } from './Publication.tsx';
import { across, type CaseSides } from './case-sides.ts';
import { agreementTexts } from './texts/agreement.ts';

interface Props extends OfCase {
  one: Agreement;
}

/** An agreement: what was signed, on whose word that stands, and what may be done with it. */
export function AgreementLine({ one, ...of }: Props) {
  const t = useTexts(agreementTexts);
  const [asked, setAsked] = useState<Answer>();
  const offered = answers.filter((verb) => one.may.includes(verb));
  return (
    <li className="stack-s">
      <div className="row">
        <h3>{t(`kind_${one.kind}`)}</h3>
        <Tag look={one.state === 'validated' ? 'fill' : 'quiet'}>{t(`state_${one.state}`)}</Tag>
      </div>
      <Standing one={one} sides={of.sides} />
      <StatedFacts one={one} />
      {one.about !== '' && (
        <LanguageText language={one.language} as="p" className="case-text">
          {one.about}
        </LanguageText>
      )}
      {offered.length > 0 && (
        <div className="row no-print">
          {offered.map((verb) => (
            <Button
              key={verb}
              look={verb === 'validate' ? 'plain' : 'quiet'}
              aria-haspopup="dialog"
              onClick={() => setAsked(verb)}
            >
              {t(`verb_${verb}`)}
            </Button>
          ))}
        </div>
      )}
      {asked && <AgreementDialog verb={asked} one={one} {...of} onClose={() => setAsked(undefined)} />}
      <FollowUps one={one} {...of} />
      <Outcomes one={one} {...of} />
      <Publication one={one} {...of} />
    </li>
  );
}

function Standing({ one, sides }: { one: Agreement; sides: CaseSides }) {
  const t = useTexts(agreementTexts);
  const names = useCaseNames();
  const { sideName } = useCorridor();
  const other = across(sides, one.claimedSide);
  const contest = one.state === 'contested' && one.steps.findLast(({ verb }) => verb === 'contest');
  return (
    <>
      <p>
        {t(`standing_${one.state}`, {
          claimed: sideName(one.claimedSide),
          answering: names.holder({ side: other, part: 'adviser' }),
          answered: sideName(one.decidedSide ?? other),
        })}
      </p>
      {contest && contest.reason !== undefined && (
        <Facts rows={[{ term: t('because'), value: <span dir="auto">{contest.reason}</span> }]} />
      )}
    </>
  );
}

function StatedFacts({ one }: { one: Agreement }) {
  const t = useTexts(agreementTexts);
  const formats = useFormats();
  const { sideName } = useCorridor();
  const from = formats.day(one.beginsOn ?? one.signedOn);
  return (
    <Facts
      rows={[
        {
          term: t('direction'),
          value: one.isMutual
            ? t('mutual')
            : t('way', { giving: sideName(one.givingSide), receiving: sideName(one.receivingSide) }),
        },
        { term: t('signedOn'), value: formats.day(one.signedOn) },
        {
          term: t('term'),
          value:
            one.endsOn === undefined
              ? t('termOpen', { from })
              : t('termClosed', { from, until: formats.day(one.endsOn) }),
        },
        one.endsOn !== undefined && { term: t('renewal'), value: t(`renewal_${one.renewal}`) },
        one.value && {
          term: t('value'),
          value: <span className="num">{formats.money(one.value)}</span>,
          note: t(one.isConfidential ? 'isConfidential' : 'isOpen'),
        },
      ]}
    />
  );
}
