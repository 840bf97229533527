import { type ReactNode, useState } from 'react';
import type { Landing, LandingPart } from '#contracts/cases';
import { Button, type Fact, Facts, langOf, LanguageText, Tag, useCorridor, useFormats, useTexts } from '#ui';
import { useMoments } from '../parts/use-moments.ts';
import { LandingDialog, type OfCase } from './LandingDialog.tsx';
import { landingTexts } from './texts/landing.ts';

/** The record of a landing, a part after the other, each with what may be stated now. */
export function LandingParts(of: OfCase) {
  const { landing } = of;
  return (
    <ul className="case-plan-steps">
      <PartLine part="link" isThere={landing.link !== undefined} {...of}>
        <Link landing={landing} />
      </PartLine>
      <PartLine part="host" also="decision" isThere={landing.host?.decision?.is === 'approved'} {...of}>
        <Host landing={landing} />
      </PartLine>
      <PartLine part="space" isThere={landing.space !== undefined} {...of}>
        <Space landing={landing} />
      </PartLine>
      <PartLine part="day" isThere={landing.landedOn !== undefined} {...of}>
        <LandingDay landing={landing} />
      </PartLine>
      <PartLine part="tasks" isThere={landing.tasks.addedAt !== undefined} {...of}>
        <Tasks landing={landing} />
      </PartLine>
    </ul>
  );
}

interface LineProps extends OfCase {
  part: LandingPart;
  /** A second thing to state under the same heading. */
  also?: LandingPart;
  isThere: boolean;
  children: ReactNode;
}

function PartLine({ part, also, isThere, children, ...of }: LineProps) {
  const t = useTexts(landingTexts);
  const [asked, setAsked] = useState<LandingPart>();
  const offered = of.landing.may.filter((one) => one === part || one === also);
  return (
    <li className="stack-s">
      <div className="row">
        <h3>{t(part === 'decision' ? 'host' : part)}</h3>
        {!isThere && <Tag look="quiet">{t('notYet')}</Tag>}
      </div>
      {children}
      {offered.length > 0 && (
        <div className="row no-print">
          {offered.map((one) => (
            <Button
              key={one}
              look={isThere ? 'quiet' : 'plain'}
              aria-haspopup="dialog"
              onClick={() => setAsked(one)}
            >
              {t(`verb_${one}`)}
            </Button>
          ))}
        </div>
      )}
      {asked && <LandingDialog part={asked} {...of} onClose={() => setAsked(undefined)} />}
    </li>
  );
}

interface Of {
  landing: Landing;
}

function Link({ landing: { link } }: Of) {
  const t = useTexts(landingTexts);
  if (!link) return <p className="meta">{t('noLink')}</p>;
  return (
    <>
      <LanguageText language={link.language} as="p" className="case-text">
        {link.text}
      </LanguageText>
      <Facts
        rows={[{ term: t('evidence'), value: <span {...langOf(link.language)}>{link.evidence}</span> }]}
      />
    </>
  );
}

function Host({ landing: { host, hostSide } }: Of) {
  const t = useTexts(landingTexts);
  const moments = useMoments();
  const { sideName } = useCorridor();
  if (!host) return <p className="meta">{t('noHost')}</p>;
  const { organisation, decision } = host;
  const day = decision ? moments.day(decision.at) : '';
  const rows: (Fact | false | undefined)[] = [
    { term: t('organisation'), value: <bdi {...langOf(organisation.language)}>{organisation.name}</bdi> },
    decision && { term: t('decision'), value: t(`decision_${decision.is}`) },
    decision && {
      term: t('decided'),
      value: decision.person ? t('by', { day, name: decision.person.name }) : day,
    },
    decision !== undefined &&
      decision.note !== '' && { term: t('noteSaid'), value: <span dir="auto">{decision.note}</span> },
  ];
  return (
    <>
      <Facts rows={rows} />
      {!decision && <p className="meta">{t('hostWaits', { side: sideName(hostSide) })}</p>}
    </>
  );
}

function Space({ landing: { space } }: Of) {
  const t = useTexts(landingTexts);
  const formats = useFormats();
  if (!space) return <p className="meta">{t('noSpace')}</p>;
  const day = formats.day(space.permitOn ?? space.readyOn);
  const stands = space.permitOn && t(space.isPermitGranted ? 'permitIs' : 'permitAwaited', { day });
  return (
    <Facts
      rows={[
        { term: t('address'), value: <span dir="auto">{space.address}</span> },
        {
          term: t('spaceKind'),
          value: t(`space_${space.kind}`),
          note: t('areaIs', { area: formats.number(space.areaM2) }),
        },
        {
          term: t('permit'),
          value: t(`permit_${space.permitKind}`),
          note: [stands, space.permitReference].filter(Boolean).join(' · '),
        },
        { term: t('readyOn'), value: formats.day(space.readyOn) },
      ]}
    />
  );
}

function LandingDay({ landing: { landedOn } }: Of) {
  const t = useTexts(landingTexts);
  const formats = useFormats();
  if (landedOn === undefined) return <p className="meta">{t('noDay')}</p>;
  return <Facts rows={[{ term: t('landedOn'), value: formats.day(landedOn) }]} />;
}

function Tasks({ landing: { tasks, hostSide } }: Of) {
  const t = useTexts(landingTexts);
  const moments = useMoments();
  const { sideName } = useCorridor();
  return (
    <p className="meta">
      {tasks.addedAt === undefined
        ? t('tasksSay', { count: tasks.count, side: sideName(hostSide) })
        : t('tasksAdded', { day: moments.day(tasks.addedAt) })}
    </p>
  );
}
