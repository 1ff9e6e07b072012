/**
 * Small words that tell a language from its neighbours, by language (BCP 47).
 *
 * Source: articles, pronouns, prepositions and conjunctions from general grammars
 * of each language; those which neighbours share are in both lists.
 */
export const functionWords: Readonly<Record<string, string>> = {
  da: 'af at blev den der det en er et for fra har i ikke jeg med men og om på som til var vi',
  de: 'aber als am auch auf aus bei bis das dass dem den der des die ein eine einem einen einer er es für haben hat ich im in ist kann mit nach nicht noch oder sagte sehr sich sie sind über und uns unter vom von vor war werden wie wir wird wurde wurden zu zum zur',
  en: 'a about after all also an and are as at be been but by can for from had has have he her his i if in into is it its more not of on one or our out said she so than that the their them there they this to up was we were what when which who will with would you your',
  es: 'al como con de del el en es esta está este fue ha la las le lo los más no para pero por que se según ser sin sobre su sus también un una y ya',
  fr: 'à au aux avec ce cette comme dans de des du elle en est et être il ils je la le les leur leurs mais ne nous on ont ou par pas plus pour qu que qui sa se ses son sont sur un une',
  it: 'a al alla anche che come con da dal dei del della delle di e è gli ha i il in la le lo ma nel nella non per più si sono su un una',
  nl: 'aan als bij dat de die door een en er haar het hij ik in is maar met naar niet of om ook op te tot uit van voor was wat wordt zijn zo',
  no: 'at av ble de den det en er et for fra har i ikke jeg med men og om på seg som til var vi å',
  pl: 'a ale co czy dla do i jak jest na nie o od po przez się są tak to w z za że',
  pt: 'a ao as com como da das de do dos e é em foi mais mas na não nas no nos o os ou para pela pelo por que se sem ser seu sua também um uma',
  sv: 'att av de den det där efter en ett från för han har i inte jag kan med men när och om på sig som till under var vi är',
  tr: 'bir bu da daha de en gibi için ile ise kadar ne olan olarak ve veya'
}
