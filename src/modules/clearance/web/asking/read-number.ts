/** Reads a number as any of the four languages writes it: `24.5`, `24,5`, `1 200 000`, `1.200.000`, `1,200,000`. */
export function readNumber(text: string): number | undefined {
  const typed = text.trim().replaceAll(/[\s\u00a0\u202f'’]/g, '');
  if (/^\d{1,3}([.,]\d{3}){2,}$/.test(typed)) return Number(typed.replaceAll(/[.,]/g, ''));
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(typed)) return Number(typed.replaceAll(',', ''));
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(typed)) return Number(typed.replaceAll('.', '').replace(',', '.'));
  return /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : undefined;
}

/** Whether a typed number could be a thousand times another: `1.200` is 1200 in Dutch and 1.2 in English. */
export const isAmbiguous = (text: string) => /^\d{1,3}[.,]\d{3}$/.test(text.trim());
