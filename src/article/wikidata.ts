/** The form of an item's id in Wikidata: `Q42`. Nothing of it needs escaping, or could lead elsewhere. */
export const WIKIDATA_ID = /^Q[1-9]\d{0,11}$/;

/** Address of the page on an item, for people. @param id checked against `WIKIDATA_ID` */
export function wikidataPage(id: string): string {
  return `https://www.wikidata.org/wiki/${id}`;
}

/** IRI of an item itself, for programs. @param id as of `wikidataPage` */
export function wikidataEntity(id: string): string {
  return `http://www.wikidata.org/entity/${id}`;
}
