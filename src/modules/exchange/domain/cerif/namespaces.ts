/** Namespaces of the OpenAIRE CERIF profile. */
export const CERIF_1_2 = 'https://www.openaire.eu/cerif-profile/1.2/';
export const CERIF_1_1 = 'https://www.openaire.eu/cerif-profile/1.1/';
