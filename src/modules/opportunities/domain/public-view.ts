import type { Opportunity as PublicOpportunity } from '#contracts/opportunities';
import type { Language, Multilingual } from '#platform/languages';
import { summaryOf } from './summary.ts';
import type { KeptText, Opportunity, Owner } from './listing.ts';

type PublicOwner = PublicOpportunity['owner'];

/** Of an owner who does not want to be named only kind and country are shown, never the id, which would lead to the name. */
export function publicOwner({ id, name, type, country, isInvented }: Owner, isNamed: boolean): PublicOwner {
  return {
    isInvented,
    ...(type !== undefined && { type }),
    ...(country !== undefined && { country }),
    ...(isNamed && id !== undefined && { id }),
    ...(isNamed && name !== undefined && { name }),
  };
}

/** The text for a reader: the own language when there is one, else the original. */
export function textForReader(texts: readonly KeptText[], reader: Language): KeptText {
  return (
    texts.find(({ language }) => language === reader) ??
    texts.find(({ isOriginal }) => isOriginal) ??
    texts[0]!
  );
}

/** What anybody may read. The source's address names the owner as surely as a name does, so it goes with the name. */
export function publicView(opportunity: Opportunity, reader: Language): PublicOpportunity {
  const { owner, isOwnerNamed, texts, source } = opportunity;
  const shown = textForReader(texts, reader);
  return {
    ...facts(opportunity),
    title: shown.title,
    summary: summaryOf(shown),
    language: shown.language,
    original: (texts.find(({ isOriginal }) => isOriginal) ?? shown).language,
    languages: texts.map(({ language }) => language),
    owner: publicOwner(owner, isOwnerNamed),
    texts: texts.map(publicText),
    keywords: Object.fromEntries(
      Object.entries(opportunity.keywords).map(([language, words]) => [language, [...words]]),
    ),
    ...(source && {
      source: {
        title: source.title,
        ...(isOwnerNamed && source.href !== undefined && { href: source.href }),
        ...(source.licence !== undefined && { licence: source.licence }),
      },
    }),
  };
}

const publicText = ({ newerInOriginal, ...text }: KeptText) => ({
  ...text,
  ...(newerInOriginal && { newerInOriginal: [...newerInOriginal] }),
});

function facts({ stage, rights, partner, ...opportunity }: Opportunity) {
  const { side, trl, validUntil, publishedOn, investment, productClass } = { ...opportunity, trl: stage.trl };
  return {
    reference: opportunity.reference,
    direction: opportunity.direction,
    kind: opportunity.kind,
    state: opportunity.state,
    stateSince: opportunity.stateSince,
    fields: [...opportunity.fields],
    cooperation: [...opportunity.cooperation],
    stage: { ...stage, ...noteOf(stage) },
    rights: { status: rights.status, ...noteOf(rights) },
    partner: { ...partner, types: [...partner.types], ...noteOf(partner) },
    ...(side !== undefined && { side }),
    ...(trl !== undefined && { trl }),
    ...(validUntil !== undefined && { validUntil }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(investment && { investment }),
    ...(productClass !== undefined && { productClass }),
  };
}

const noteOf = ({ note }: { note?: Multilingual }) => note && { note: { ...note } };
