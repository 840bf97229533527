import type { PermitKind, Presence, SpaceKind, StatedReport, StatedSpace } from '#contracts/cases';
import type { Language } from '#platform/languages';
import { outcomeFrom } from '../agreement/agreement-from.ts';

type Value = (name: string) => string;

/** Reads what the fields of a space say; where no permit is needed its fields say nothing. */
export function spaceFrom(value: Value): StatedSpace {
  const permitKind = value('permitKind') as PermitKind;
  const isNeeded = permitKind !== 'none';
  return {
    address: value('address'),
    kind: value('kind') as SpaceKind,
    areaM2: Number(value('areaM2').replace(',', '.')),
    permitKind,
    permitReference: isNeeded ? value('permitReference') : '',
    ...(isNeeded && value('permitOn') !== '' && { permitOn: value('permitOn') }),
    isPermitGranted: isNeeded && value('isPermitGranted') !== '',
    readyOn: value('readyOn'),
  };
}

/** Reads what the fields of a report say; what was left empty is not stated. */
export function reportFrom(value: Value, language: Language): StatedReport {
  const { jobs, turnover, text } = outcomeFrom(value, language);
  return {
    presence: value('presence') as Presence,
    text,
    language,
    ...(jobs !== undefined && { jobs }),
    ...(turnover && { turnover }),
  };
}
