/** Stands before words that say who reads here. */
export const Lock = () => (
  <svg className="case-lock" viewBox="0 0 12 14" aria-hidden="true">
    <path d="M1 6h10v7H1zM3 6V4a3 3 0 0 1 6 0v2" />
  </svg>
);
