import type { Furniture } from './furniture.ts'

/** French. Source: our own reading of news pages. */
export const fr: Furniture = {
  advertisement: {
    sure: [
      "(la suite de votre contenu|l'article continue) après (cette|la) (annonce|publicité)",
      'contenu[s] sponsorisé[s]',
      'la suite après (cette|la) publicité',
      'publicité'
    ],
    beside: ['partenaire[s]', 'sponsorisé']
  },
  'agency-stamp': {
    beside: [
      '(afp|ap|reuters|belga|ats)',
      '(crédit photo|crédits photo|photo|photos|image|vidéo|légende|crédit|diaporama) [: (afp|ap|reuters|getty images|dr|epa|shutterstock)]',
      '© (afp|ap|reuters|getty images|dr|belga)'
    ]
  },
  'comment-form': {
    sure: [
      '(annuler la réponse|laisser une réponse|répondre à cet article|réagir à cet article)',
      '(connectez-vous|identifiez-vous|inscrivez-vous) pour (commenter|réagir|laisser un commentaire|participer) …',
      '(laisser|laissez|poster|ajouter|publier|écrire) un commentaire',
      '(les commentaires sont|commentaires) (fermés|désactivés) [pour cet article|sur cet article]',
      '(soyez le premier|sois le premier) à (commenter|réagir) …',
      '(voir|afficher|lire|masquer) (les|tous les) commentaires [{number}]',
      '(votre|donnez votre) (avis|opinion) nous intéresse',
      '(vous devez être|il faut être) (connecté|abonné|inscrit) … pour …',
      'enregistrer mon nom …',
      'les champs obligatoires sont …',
      'votre adresse (e-mail|email|courriel|de messagerie) ne sera pas publiée …'
    ],
    beside: [
      "(réagir|réactions|répondre|se connecter|s'inscrire|connexion|commenter|participer à la conversation)",
      'commentaire[s] [{number}]',
      '{number} (commentaire|commentaires|réaction|réactions)'
    ]
  },
  'cookie-notice': {
    sure: [
      '(ce site|nous) (utilise|utilisons) des cookies …',
      '(en poursuivant|en continuant) votre navigation …',
      '(gestion|gérer|paramétrer|politique|préférences|paramètres|accepter|refuser) [des|les|de|mes|vos|en matière de] [tous les] cookies',
      '(gérer|modifier) (mes|vos) (préférences|choix|consentements)',
      '(tout accepter|tout refuser|continuer sans accepter)'
    ]
  },
  copyright: {
    beside: [
      '(reproduction|toute reproduction) … (interdite|autorisée …)',
      'tous droits (réservés|de reproduction …) …',
      '© {owner}'
    ]
  },
  'end-mark': {
    beside: ['fin']
  },
  legal: {
    sure: [
      '(en cliquant|en vous inscrivant|en renseignant|en fournissant) … (acceptez|consentez|reconnaissez) …'
    ],
    beside: [
      "(mentions légales|politique de confidentialité|conditions générales|conditions générales d'utilisation|conditions d'utilisation|confidentialité|données personnelles|cgu|cgv|nous contacter|contact|contactez-nous|qui sommes-nous|plan du site|aide|charte|publicité|recrutement|accessibilité)"
    ]
  },
  navigation: {
    sure: [
      '(aller|passer|accéder) (au|directement au) (contenu|menu|contenu principal)',
      '(article|billet|page) (précédent|suivant|précédente|suivante)',
      "(retour|revenir) (en haut|à l'accueil|à la une|haut de page|en haut de page)",
      'haut de page'
    ],
    beside: ['(accueil|menu|rechercher|recherche|suivant|précédent|fermer|retour|plus|rubriques)']
  },
  newsletter: {
    sure: [
      "(recevez|recevoir) [chaque (jour|matin|semaine|soir)] (l'essentiel|le meilleur) de …",
      '(entrez|saisissez|indiquez) votre (adresse|email|e-mail|adresse e-mail) …',
      "(inscrivez-vous|abonnez-vous|s'inscrire|s'abonner|je m'inscris|inscription) (à|à la|à nos|à notre|aux|gratuitement à) [la|notre|nos] [{name}] (newsletter|newsletters|lettre d'information|infolettre|alertes) [(de|du) {name}|gratuitement|gratuite|gratuites|hebdomadaire|par (courriel|e-mail|email|mail)|pour ne rien (manquer|rater) …|quotidienne]",
      '(recevez|recevoir) … (par (e-mail|mail|courriel)|dans votre boîte (mail|de réception|aux lettres)) …',
      "(recevoir|recevez) [toutes] (la|les|nos|notre) [{name}] (newsletter|newsletters|alertes|lettres d'information) [(de|du) {name}|gratuitement|par (courriel|e-mail|email|mail)]",
      '(votre inscription a bien été|merci de votre|merci pour votre) (prise en compte|inscription) …'
    ],
    beside: [
      "(newsletter|newsletters|nos newsletters|votre adresse e-mail|votre e-mail|votre email|je m'inscris|s'inscrire|ok|s'abonner|abonnez-vous)"
    ]
  },
  'reading-tools': {
    sure: [
      'réutiliser ce contenu',
      'temps de lecture : {number} (min|minutes)',
      'lire plus tard',
      "(agrandir|voir) (l'image|la photo) [en plein écran]",
      '(ajouter à|retirer de) (mes|vos|ma) (favoris|articles|sélection|sélections|liste de lecture)',
      '(copier|copier le) lien [dans le presse-papiers]',
      "(imprimer|écouter|enregistrer|envoyer|sauvegarder|offrir|traduire) (cet article|l'article|la page)",
      '(lien copié)',
      'réservé à nos abonnés'
    ],
    beside: [
      "(publié|mis à jour|modifié) (aujourd'hui|hier) …",
      '(imprimer|écouter|enregistrer|sauvegarder|offrir|ajouter à vos sélections|ajouter aux favoris)',
      '(lecture|temps de lecture|temps de lecture estimé) [:] {number} (min|minutes)',
      'lecture {number} min',
      '{number} min de lecture'
    ]
  },
  related: {
    sure: [
      '(lire aussi|à lire aussi|lire également|à lire également|voir aussi|à voir aussi|pour aller plus loin|lire|à lire|notre dossier|sur le même sujet|regarder|écouter): {title}',
      '(lire aussi|à lire aussi|voir aussi) {title}',
      "(lire|voir) (la suite|plus|l'article|l'article complet|tous les articles)"
    ],
    beside: ['(lire plus|en savoir plus|voir plus|les plus lus|à la une|lire la suite)'],
    leads: ['[à] lire (aussi|également)', 'à voir aussi'],
    opens: [
      "(articles (similaires|liés|connexes|recommandés)|sur le même (sujet|thème)|dans la même rubrique|les plus lus|nos derniers articles|pour aller plus loin|à découvrir|vous aimerez aussi|ces articles (peuvent|pourraient) vous intéresser|plus d'articles|la rédaction vous conseille|dans l'actualité|contenus similaires|notre sélection)"
    ]
  },
  'share-bar': {
    sure: [
      '(envoyer|partager) (à un ami|par e-mail|par email|par mail|par courriel)',
      '(partager|partagez|envoyer|tweeter) (sur|via|par|avec) ({service}|e-mail|email|mail|courriel)',
      "(partager|partagez|tweeter|envoyer) (cet article|l'article|cette page|ce contenu|la page) [(avec|par|sur|via) ({service}|courriel|e-mail|email|mail|vos amis)]",
      '(suivez-nous|suivre|retrouvez-nous|rejoignez-nous) (sur|sur les) ({service}|réseaux sociaux) …'
    ],
    beside: [
      '(partager|partage|partages|tweeter|envoyer|e-mail|suivez-nous|copier le lien|partagez)',
      '{number} partages'
    ]
  },
  subscription: {
    sure: [
      "(abonnez-vous|je m'abonne|s'abonner) (à partir de|dès|pour|maintenant|pour lire la suite) …",
      '(cet article est|article|contenu) (réservé|exclusif) aux abonnés …',
      '(déjà|vous êtes déjà) abonné …',
      '(il vous reste|il reste) … (à lire|à découvrir) …',
      '(soutenez|soutenir) (notre|un|le) (travail|journalisme|journal) …',
      'faire un don …'
    ],
    beside: [
      'contribuer',
      "(je m'abonne|s'abonner|abonnement|faire un don|abonnés|réservé aux abonnés)"
    ]
  },
  'tag-list': {
    beside: [
      '(mots-clés|thèmes|tags|sujets|étiquettes|rubriques|thématiques|plus sur le sujet)',
      '(mots-clés|thèmes|étiquettes|sujets|tags): …'
    ]
  }
}
