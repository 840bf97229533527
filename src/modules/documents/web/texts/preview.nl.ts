import type { en } from './preview.en.ts';

export const nl: Record<keyof typeof en, string> = {
  close: 'Sluiten',
  opening: 'Het document wordt geopend …',
  drawing: 'De pagina wordt getekend …',
  previous: 'Vorige',
  next: 'Volgende',
  pageOf: 'Pagina {page, number} van {pages, number}',
  zoom: 'Breedte',
  width: '{zoom, select, 1 {hele pagina} 2 {twee keer zo breed} other {drie keer zo breed}}',
  named:
    'Elke pagina draagt uw naam, het tijdstip en het nummer waaronder uw lezing is vastgelegd. Met ← en → bladert u, met Home en End gaat u naar de eerste en de laatste pagina.',
  sheet: 'De pagina',
  pageAlt: 'Pagina {page, number} van {pages, number} van ‘{title}’, als afbeelding met uw naam eroverheen',
  no_encrypted:
    'Dit bestand is met een wachtwoord beveiligd; het centrum kan het niet tonen. Vraag de zijde die het toevoegde om een kopie zonder.',
  no_damaged:
    'Dit bestand of deze pagina is beschadigd, of zo gemaakt dat het centrum het niet kan tonen. Vraag de zijde die het toevoegde om een andere kopie.',
  no_slow:
    'Deze pagina vraagt te veel tijd. Probeer een andere, of vraag de zijde die het toevoegde om een eenvoudiger kopie.',
  no_busy: 'Er worden nu veel pagina’s getekend. Probeer het zo dadelijk opnieuw.',
  no_large: 'Bestanden van meer dan 50 MiB worden niet als pagina’s getoond.',
  no_pages: 'Bestanden van meer dan 10.000 pagina’s worden hier niet getoond.',
  no_expired: 'De laatste dag om dit document te lezen is voorbij. Vraag het aan de zijde die het toevoegde.',
  no_terms:
    'Eerst moeten de voorwaarden van de zijde die het toevoegde aanvaard zijn. Sluit dit venster en lees ze boven de documenten.',
};
