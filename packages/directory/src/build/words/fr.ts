/** What the checks of the directory say, in French. */
export const fr = {
  takenId: (id: string, place: string) => `L'identifiant « ${id} » est déjà pris (${place}).`,
  unknownSource: (source: string) =>
    `La source « ${source} » n'existe pas. Ajoutez-la à « sources.yaml », ou corrigez son identifiant.`,
  unknownDepartement: (code: string) => `Aucun département n'a le code « ${code} ».`,
  unknownRegion: (code: string) => `Aucune région n'a le code « ${code} ».`,
  unknownDestination: (id: string) => `aucun interlocuteur des règles n'a l'identifiant « ${id} ».`,
  unknownEpci: (number: string) =>
    `Aucune intercommunalité n'a le numéro « ${number} ». Vérifiez-le.`,
  unknownCommune: (code: string) =>
    `Aucune commune n'a le code « ${code} ». Elle est laissée de côté ; vérifiez le code INSEE (ce n'est pas le code postal).`,
  mergedCommune: (written: string, name: string, code: string) =>
    `La commune « ${written} » a fusionné ; c'est maintenant ${name} (${code}). Écrivez ce code.`,
  otherName: (code: string, name: string, written: string) =>
    `Le code ${code} est celui de ${name}, pas de « ${written} ». Corrigez l'un ou l'autre.`,
  overlap: (one: string, other: string, communes: string, isDac: boolean) =>
    `« ${one} » et « ${other} » couvrent toutes deux ${communes}. ${
      isDac
        ? "Il n'y a qu'un DAC par territoire : retirez ces communes de l'un des deux."
        : "Écrivez la partie de chacune avec « precision », ou retirez-les de l'une des deux."
    }`,
  stale: (name: string, seen: string, months: number) =>
    `« ${name} » a été relevé le ${seen}, il y a plus de ${months} mois. Relisez la source et mettez la date à jour.`,
  missingDac: (name: string, code: string, without: number, all: number) =>
    `${name} (${code}) : ${without} communes sur ${all} n'ont pas de DAC. Ajoutez-le, ou retirez la région de « directory.yaml ».`,
};

/** What each language says. */
export type CheckWords = typeof fr;
