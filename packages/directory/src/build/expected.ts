/** What a value should have been, for messages: maintainers read French. */
export const EXPECTED = {
  id: 'un identifiant en minuscules, chiffres et tirets, par exemple « dac-81 »',
  link: 'une adresse complète en https://',
  commune: 'un code INSEE de commune, suivi si l’on veut de son nom : « 81004 Albi »',
  departement: 'un code de département, par exemple « 81 »',
  region: 'un code de région, par exemple « 76 »',
  epci: 'un numéro SIREN d’intercommunalité, neuf chiffres',
  territory: 'une région, un département, une partie de département ou des communes : un seul',
  phone: 'un numéro, chiffres et espaces',
  email: 'une adresse de courriel',
  date: 'une date AAAA-MM-JJ',
  name: 'le nom manque',
} as const;
