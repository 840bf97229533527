import type { Language } from '#platform/languages';
import type { PlanDescription } from '../../contract.ts';
import { dayInWords } from '../../domain/explaining/in-words.ts';
import { atHome } from './procedure-on-paper.ts';
import { paperWords } from './paper-words.ts';

const inTime = (milestones: PlanDescription['milestones']) =>
  milestones.toSorted((one, other) => one.earliest.days.typical - other.earliest.days.typical);

/** Milestones, documents, authorities, sources and coming changes of a plan. */
export function paperLists(description: PlanDescription, reader: Language) {
  const words = paperWords[reader];
  const { milestones, documents, authorities, procedures, watch } = description;
  const names = new Map(procedures.map(({ id, name }) => [id, name[reader]]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  return {
    milestones: inTime(milestones).map(({ name, earliest, p50, p90 }) => ({
      name: name[reader],
      day: dayInWords(earliest.dates.typical.day, reader),
      remark: earliest.dates.typical.isCertain ? '' : words.presumed,
      days: `${earliest.days.low} – ${earliest.days.typical} – ${earliest.days.high}`,
      chances: `${dayInWords(p50.day, reader)} / ${dayInWords(p90.day, reader)}`,
    })),
    documents: documents
      .map((document) => ({ name: document.name[reader], procedures: document.procedures }))
      .toSorted((one, other) => other.procedures.length - one.procedures.length),
    authorities: authorities.map((authority) => ({
      name: authority.name[reader],
      atHome: atHome(authority.side, authority.name, reader),
      side: words.side[authority.side],
      procedures: named(authority.procedures),
    })),
    sources: procedures.map((procedure) => ({
      id: procedure.id,
      name: procedure.name[reader],
      acts: procedure.laws.map(({ act, article, inForce }) => ({
        act: act[reader],
        article: article[reader],
        inForce: inForce[reader],
      })),
      sources: procedure.sources.map(({ title, href, isOpened }) => ({
        title,
        href,
        address: href,
        state: isOpened ? words.read : words.notRead,
      })),
      confidence: words.confidence[procedure.confidence],
      reviewed: dayInWords(procedure.reviewed, reader),
      unverified: procedure.unverified.map((text) => text[reader]),
    })),
    watch: watch.map(({ on, text, procedures: about }) => ({
      day: on === undefined ? words.dayOpen : dayInWords(on, reader),
      text: text[reader],
      procedures: about,
    })),
  };
}
