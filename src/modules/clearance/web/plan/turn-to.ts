/**
 * Leads the eye and the focus to a part of the page and opens it. The address is no help here: what stands behind its # is
 * the case.
 */
export function turnTo(id: string): void {
  const part = document.getElementById(id);
  if (!part) return;
  for (let around: Element | null = part; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  part.scrollIntoView();
  const target = part.matches('details') ? part.querySelector<HTMLElement>(':scope > summary') : part;
  target?.focus({ preventScroll: true });
}
