const AXE = 'packages/elements/src/accessibility.browser.test.ts';
const TREE = 'packages/e2e/demo/accessibility-tree.e2e.test.ts';
const JOURNEYS = 'packages/e2e/demo/journeys.e2e.test.ts';
const READING = 'packages/elements/src/reading.browser.test.ts';
const LAYOUT = 'packages/elements/src/layout.browser.test.ts';
const CONTRAST = 'packages/elements/src/ui/styles/contrast.test.ts';
const FLOW = 'packages/elements/src/flow.browser.test.ts';
const FORM = 'packages/elements/src/question/question-form.browser.test.ts';
const LANGUAGE = 'packages/elements/src/language/language.browser.test.ts';
const COMMUNE = 'packages/elements/src/place/commune-box.browser.test.ts';
const WAITING = 'packages/elements/src/waiting.browser.test.ts';
const MOTION = 'packages/elements/src/motion.browser.test.ts';
const THIRD = 'packages/e2e/languages/third-language.long.e2e.test.ts';
const PLAN = 'packages/elements/src/pathway/plan/plan.browser.test.ts';
const TOOLS = 'packages/elements/src/keep/keep.browser.test.ts';
const SHEETS = 'packages/elements/src/keep/paper/sheets.browser.test.ts';
const HISTORY = 'packages/elements/src/history/history.browser.test.ts';

/** What somebody did without a test, on the day that is named. */
const byHand = (what) => `à la main, 2026-11-22 : ${what}`;
const readAgain = (what) => `à la main, 2026-11-26 : ${what}`;
const noImage = byHand('code relu, la seule image est la carte, ignorée et doublée par du texte');
const noMedia = byHand('code relu, ni son, ni vidéo, ni <canvas>, ni <object>');
const noTable = byHand('code relu, aucun <table>');
const sheetFrame = readAgain(
  'code relu : un seul <iframe>, la feuille à imprimer ; il est caché, porte le titre de la feuille, et disparaît après l’impression',
);
const noSite = byHand('une seule page : la page de démonstration n’est pas un ensemble de pages');
const noFile = readAgain(
  'code relu : le seul fichier à enregistrer est un rappel d’agenda (.ics), qui n’est pas un document bureautique ; la feuille imprimée vient d’une page HTML',
);

const met = (number, title, ...how) => ({ number, title, status: 'conforme', how });
const none = (number, title, ...how) => ({ number, title, status: 'non applicable', how });

/**
 * The 106 criteria of the RGAA 4.1.2, in our own short words, for `<coord-orientation>` and `<coord-directory>`
 * as the demo page shows them. Official wording: https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/
 * `how` names test files of this repository, or says what was done by hand and when.
 */
export const themes = [
  {
    name: 'Images',
    criteria: [
      none('1.1', 'Image porteuse d’information : alternative', noImage),
      met(
        '1.2',
        'Image de décoration : ignorée',
        AXE,
        byHand('la carte porte aria-hidden, les pictogrammes sont dessinés en CSS'),
      ),
      none('1.3', 'Alternative d’image pertinente', noImage),
      none('1.4', 'CAPTCHA ou image-test : nature dite par l’alternative', noImage),
      none('1.5', 'CAPTCHA : autre accès', byHand('code relu, aucun CAPTCHA')),
      none('1.6', 'Image : description détaillée', noImage),
      none('1.7', 'Description détaillée pertinente', noImage),
      none('1.8', 'Image texte remplacée par du texte stylé', noImage),
      none('1.9', 'Légende reliée à son image', noImage),
    ],
  },
  {
    name: 'Cadres',
    criteria: [
      met('2.1', 'Cadre : titre', sheetFrame),
      met('2.2', 'Titre de cadre pertinent', sheetFrame),
    ],
  },
  {
    name: 'Couleurs',
    criteria: [
      met(
        '3.1',
        'Information jamais donnée par la couleur seule',
        byHand(
          'écrans relus en niveaux de gris : la réponse à préciser a un cadre en tirets, un signe et un titre ; le danger a ses mots',
        ),
        AXE,
      ),
      met('3.2', 'Contraste du texte', AXE, CONTRAST),
      met('3.3', 'Contraste des composants et des éléments graphiques', CONTRAST),
    ],
  },
  {
    name: 'Multimédia',
    criteria: [
      none('4.1', 'Média temporel : transcription ou audiodescription', noMedia),
      none('4.2', 'Transcription ou audiodescription pertinente', noMedia),
      none('4.3', 'Média synchronisé : sous-titres', noMedia),
      none('4.4', 'Sous-titres pertinents', noMedia),
      none('4.5', 'Média temporel : audiodescription synchronisée', noMedia),
      none('4.6', 'Audiodescription pertinente', noMedia),
      none('4.7', 'Média temporel identifiable', noMedia),
      none('4.8', 'Média non temporel : alternative', noMedia),
      none('4.9', 'Alternative de média non temporel pertinente', noMedia),
      none('4.10', 'Son automatique contrôlable', noMedia),
      none('4.11', 'Média temporel contrôlable au clavier et au pointeur', noMedia),
      none('4.12', 'Média non temporel contrôlable au clavier et au pointeur', noMedia),
      none('4.13', 'Médias compatibles avec les technologies d’assistance', noMedia),
    ],
  },
  {
    name: 'Tableaux',
    criteria: [
      none('5.1', 'Tableau complexe : résumé', noTable),
      none('5.2', 'Résumé de tableau pertinent', noTable),
      none('5.3', 'Tableau de mise en forme compréhensible une fois linéarisé', noTable),
      none('5.4', 'Titre associé à son tableau', noTable),
      none('5.5', 'Titre de tableau pertinent', noTable),
      none('5.6', 'En-têtes de colonne et de ligne déclarés', noTable),
      none('5.7', 'Cellules associées à leurs en-têtes', noTable),
      none('5.8', 'Tableau de mise en forme sans éléments de tableau de données', noTable),
    ],
  },
  {
    name: 'Liens',
    criteria: [
      met(
        '6.1',
        'Lien explicite',
        TREE,
        byHand('intitulés relus : numéros avec leur usage, noms de sites et de sources'),
      ),
      met('6.2', 'Lien avec un intitulé', AXE, TREE),
    ],
  },
  {
    name: 'Scripts',
    criteria: [
      met(
        '7.1',
        'Script compatible avec les technologies d’assistance : nom, rôle, valeur',
        AXE,
        TREE,
        COMMUNE,
      ),
      met(
        '7.2',
        'Alternative à un script pertinente',
        byHand('sans script, la balise montre les numéros d’urgence et le lien écrits par le site'),
        'packages/elements/src/emergency/failure.browser.test.ts',
      ),
      met(
        '7.3',
        'Script contrôlable au clavier et au pointeur',
        JOURNEYS,
        FORM,
        COMMUNE,
        PLAN,
        HISTORY,
      ),
      met(
        '7.4',
        'Changement de contexte annoncé ou maîtrisé',
        FORM,
        readAgain(
          'la liste des thèmes d’un plan et les motifs d’« Orienter autrement » changent ce qui est dessous, sans déplacer le focus',
        ),
        byHand(
          'choisir avec les flèches ne valide pas ; un appui ou un clic passe à la question suivante, avec « Retour »',
        ),
      ),
      met(
        '7.5',
        'Messages de statut restitués',
        TREE,
        TOOLS,
        PLAN,
        readAgain(
          'code relu : role="status" ou role="alert" sur ce qui change sans prendre le focus, dont « Copié », l’avancement du plan et la note d’un lien partagé',
        ),
      ),
    ],
  },
  {
    name: 'Éléments obligatoires',
    criteria: [
      met('8.1', 'Type de document', byHand('<!doctype html> dans la page de démonstration')),
      met(
        '8.2',
        'Code source généré valide',
        AXE,
        byHand(
          'html-validate 10 passé sur l’arbre de douze écrans, aucune erreur ; une balise <div> dans <legend> a été corrigée',
        ),
      ),
      met(
        '8.3',
        'Langue par défaut présente',
        LANGUAGE,
        byHand('lang="fr" dans la page de démonstration'),
      ),
      met('8.4', 'Code de langue pertinent', LANGUAGE),
      met('8.5', 'Titre de page', byHand('<title> dans la page de démonstration')),
      met(
        '8.6',
        'Titre de page pertinent',
        byHand(
          '« Coord’Orientation — démonstration » ; il ne change pas d’une question à l’autre, le titre de la question prend le focus',
        ),
      ),
      met(
        '8.7',
        'Changement de langue indiqué',
        LANGUAGE,
        THIRD,
        readAgain(
          'en anglais, les titres des sources sont en français : marqués sous un résultat et un parcours, dans l’annuaire et sur les feuilles imprimées ; noms propres exceptés',
        ),
      ),
      met('8.8', 'Code du changement de langue valide et pertinent', LANGUAGE, AXE),
      met('8.9', 'Pas de balise utilisée seulement pour la présentation', byHand('code relu')),
      met('8.10', 'Changement du sens de lecture signalé', LAYOUT),
    ],
  },
  {
    name: 'Structuration de l’information',
    criteria: [
      met('9.1', 'Titres', AXE, TREE),
      met(
        '9.2',
        'Structure du document',
        AXE,
        byHand(
          'header, main et footer dans la page de démonstration ; nav pour les numéros d’urgence',
        ),
      ),
      met(
        '9.3',
        'Listes',
        AXE,
        byHand('code relu ; Safari tait les listes sans puces, aucune information n’en dépend'),
      ),
      none(
        '9.4',
        'Citations',
        byHand('code relu, aucune citation ; le titre d’une source est dans <cite>'),
      ),
    ],
  },
  {
    name: 'Présentation de l’information',
    criteria: [
      met(
        '10.1',
        'Présentation par feuilles de styles',
        byHand('code relu, aucun attribut de présentation'),
      ),
      met(
        '10.2',
        'Contenu présent sans feuilles de styles',
        readAgain(
          'code relu : les styles n’ajoutent que des formes, doublées par des mots, et le numéro des étapes, que la liste ordonnée donne aussi ; sur la feuille imprimée, la croix d’une ligne faite',
        ),
        SHEETS,
      ),
      met(
        '10.3',
        'Contenu compréhensible sans feuilles de styles',
        TREE,
        byHand('l’ordre du code est l’ordre de lecture'),
      ),
      met('10.4', 'Texte lisible à 200 %', READING, 'packages/e2e/hostile/hostile.e2e.test.ts'),
      met(
        '10.5',
        'Couleurs de fond et de texte déclarées ensemble',
        byHand('code relu : le cadre de l’élément fixe les deux'),
      ),
      met('10.6', 'Lien visible dans le texte', byHand('écrans relus, les liens sont soulignés')),
      met(
        '10.7',
        'Prise de focus visible',
        CONTRAST,
        'packages/e2e/demo/focus.e2e.test.ts',
        byHand('parcours au clavier relu à l’écran, anneau de focus partout'),
      ),
      met('10.8', 'Contenus cachés à ignorer', AXE, TREE),
      met(
        '10.9',
        'Information jamais donnée par la forme, la taille ou la position seules',
        byHand('textes relus'),
      ),
      met(
        '10.10',
        'Information donnée par la forme, la taille ou la position, autrement aussi',
        byHand('le cadre en tirets d’une réponse à préciser est doublé par son titre'),
      ),
      met('10.11', 'Sans défilement horizontal à 320 px', READING, JOURNEYS),
      met('10.12', 'Espacement du texte redéfinissable', READING),
      none(
        '10.13',
        'Contenu additionnel au survol ou au focus contrôlable',
        byHand(
          'code relu, rien n’apparaît au survol ; la liste des communes suit la saisie et se ferme avec Échap',
        ),
      ),
      none(
        '10.14',
        'Contenu additionnel par CSS seul atteignable',
        byHand('code relu, rien n’apparaît par CSS seul'),
      ),
    ],
  },
  {
    name: 'Formulaires',
    criteria: [
      met('11.1', 'Champ avec étiquette', AXE, TREE, WAITING),
      met('11.2', 'Étiquette pertinente', TREE, byHand('étiquettes relues')),
      met(
        '11.3',
        'Étiquettes cohérentes',
        byHand('« Je ne sais pas », « Continuer », « Retour » : les mêmes mots partout'),
      ),
      met(
        '11.4',
        'Étiquette accolée à son champ',
        readAgain(
          'chaque case, la liste des thèmes du plan, le lien et les textes à copier sont dans leur étiquette ; celle de la commune est au-dessus',
        ),
      ),
      met('11.5', 'Champs de même nature regroupés', TREE, AXE),
      met('11.6', 'Regroupement avec légende', TREE),
      met('11.7', 'Légende pertinente', TREE),
      none(
        '11.8',
        'Items d’une liste de choix regroupés',
        readAgain(
          'code relu : le seul <select>, les thèmes d’un plan, et la liste des communes sont chacun d’une seule nature',
        ),
      ),
      met('11.9', 'Intitulé de bouton pertinent', TREE, AXE),
      met('11.10', 'Contrôle de saisie pertinent', FLOW, FORM, TREE),
      met('11.11', 'Suggestions pour corriger une erreur', TREE, COMMUNE),
      none(
        '11.12',
        'Données modifiables avant un engagement',
        readAgain(
          'rien n’est transmis ni enregistré par l’élément ; chaque réponse se modifie, une ligne retirée d’un plan se remet',
        ),
      ),
      none(
        '11.13',
        'Finalité d’un champ pour le remplissage automatique',
        byHand(
          'aucun champ ne porte sur l’utilisateur ; la commune est celle de la personne ou du lieu d’exercice',
        ),
      ),
    ],
  },
  {
    name: 'Navigation',
    criteria: [
      none('12.1', 'Deux systèmes de navigation', noSite),
      none('12.2', 'Menus à la même place', noSite),
      none('12.3', 'Plan du site pertinent', noSite),
      none('12.4', 'Plan du site atteignable', noSite),
      none('12.5', 'Moteur de recherche atteignable', noSite),
      none('12.6', 'Zones de regroupement atteignables ou évitables', noSite),
      met(
        '12.7',
        'Lien d’évitement ou d’accès rapide',
        TREE,
        byHand('« Aller aux questions » est le premier lien de la page de démonstration'),
      ),
      met('12.8', 'Ordre de tabulation cohérent', JOURNEYS, TREE, HISTORY),
      met('12.9', 'Pas de piège au clavier', JOURNEYS, COMMUNE),
      none(
        '12.10',
        'Raccourcis d’une seule touche',
        byHand(
          'code relu, aucun raccourci ; Entrée et Espace n’agissent que sur ce qui a le focus',
        ),
      ),
      none('12.11', 'Contenu additionnel atteignable au clavier', byHand('code relu, voir 10.13')),
    ],
  },
  {
    name: 'Consultation',
    criteria: [
      none(
        '13.1',
        'Limite de temps contrôlable',
        readAgain('code relu, aucune limite de temps ; un lien partagé n’expire pas'),
      ),
      met(
        '13.2',
        'Pas de nouvelle fenêtre sans action',
        readAgain(
          'code relu : aucun target ni window.open ; la feuille s’imprime depuis un cadre de la page, par un bouton qui le dit',
        ),
      ),
      none('13.3', 'Document en téléchargement : version accessible', noFile),
      none('13.4', 'Version accessible équivalente', noFile),
      none('13.5', 'Contenu cryptique : alternative', byHand('textes relus, aucun')),
      none('13.6', 'Alternative de contenu cryptique pertinente', byHand('textes relus, aucun')),
      none('13.7', 'Changements brusques de luminosité, flashs', byHand('code relu, aucun')),
      none(
        '13.8',
        'Contenu en mouvement contrôlable',
        MOTION,
        readAgain('code relu, aucune animation ; les couleurs changent en un instant'),
      ),
      met(
        '13.9',
        'Portrait et paysage',
        READING,
        byHand('code relu, aucune orientation imposée ; écrans relus à 360 et 1200 pixels'),
      ),
      met(
        '13.10',
        'Geste complexe doublé par un geste simple',
        JOURNEYS,
        byHand('code relu, aucun geste complexe'),
      ),
      met(
        '13.11',
        'Action au pointeur annulable',
        FORM,
        byHand('les choix répondent au clic, au relâchement ; « Retour » revient'),
      ),
      none('13.12', 'Fonction liée au mouvement de l’appareil', byHand('code relu, aucune')),
    ],
  },
];

/** Criteria whose result only a screen reader can settle; nobody has listened to it yet. */
export const toListenTo = ['7.1', '7.5', '9.3', '11.10'];
