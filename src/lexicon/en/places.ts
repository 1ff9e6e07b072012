import { words } from '../words.ts'

/**
 * Countries, and regions written after a name in the same way: bare, they are no role.
 *
 * Entries of several words have a hyphen. Source: names of the member states of the
 * United Nations, with common short forms.
 */
export const countries: readonly string[] = words(`
  afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan
  bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia
  bosnia-and-herzegovina botswana brasil brazil britain brunei bulgaria burkina-faso burundi
  cambodia cameroon canada cape-verde catalonia chad chile china colombia comoros congo costa-rica
  croatia cuba cyprus czech-republic czechia denmark djibouti dominica dominican-republic
  east-germany ecuador egypt el-salvador england eritrea estonia eswatini ethiopia europe fiji
  finland france gabon gambia georgia germany ghana great-britain greece greenland grenada guatemala
  guinea guyana haiti honduras hong-kong hungary iceland india indonesia iran iraq ireland israel
  italy ivory-coast jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia
  lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi
  malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro
  morocco mozambique myanmar namibia nepal netherlands new-zealand nicaragua niger nigeria
  north-korea north-macedonia northern-ireland norway oman pakistan palestine panama paraguay peru
  philippines poland portugal puerto-rico qatar romania russia rwanda samoa san-marino saudi-arabia
  scotland senegal serbia seychelles sierra-leone singapore slovakia slovenia somalia south-africa
  south-korea south-sudan soviet-union spain sri-lanka sudan suriname sweden switzerland syria
  taiwan tajikistan tanzania thailand togo tonga trinidad-and-tobago tunisia turkey turkiye
  turkmenistan uae uganda uk ukraine united-arab-emirates united-kingdom united-states uruguay us
  usa ussr uzbekistan vanuatu vatican venezuela viet-nam vietnam wales west-germany yemen yugoslavia
  zambia zimbabwe
`)

/** Adjectives of nation and region: `Ghanaian`. */
export const nationalities: readonly string[] = words(`
  afghan african albanian algerian american angolan arab argentine argentinian armenian asian
  australian austrian azerbaijani bahamian bangladeshi basque belarusian belgian bengali bolivian
  bosnian brazilian british bulgarian burmese cambodian cameroonian canadian catalan chilean chinese
  colombian congolese cornish croatian cuban cypriot czech czechoslovak danish dominican dutch
  ecuadorian egyptian english estonian ethiopian european fijian filipino finnish flemish french
  galician georgian german ghanaian greek guatemalan guinean haitian hawaiian honduran hungarian
  icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jewish
  jordanian kazakh kazakhstani kenyan korean kosovan kurdish kuwaiti latvian lebanese liberian
  libyan lithuanian luxembourgish macedonian malagasy malawian malaysian malian maltese manx mexican
  moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian
  norwegian pakistani palestinian panamanian paraguayan persian peruvian polish portuguese prussian
  qatari roman romanian russian rwandan salvadoran samoan saudi scots scottish senegalese serbian
  singaporean slovak slovene slovenian somali soviet spanish sri-lankan sudanese swedish swiss
  syrian taiwanese tanzanian thai tongan trinidadian tunisian turkish ugandan ukrainian uruguayan
  uzbek uzbekistani venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean
`)

/**
 * States of the United States and other regions which news copy names like countries.
 *
 * Source: general knowledge; left out are those which are given names as well (`Virginia`).
 */
export const states: readonly string[] = words(`
  africa alabama alaska america arizona arkansas asia bavaria california catalonia colorado
  connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
  maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
  oklahoma ontario oregon pennsylvania quebec queensland tasmania tennessee texas utah vermont
  wisconsin wyoming
`)

/**
 * Names of places and bodies which look like a given and a family name.
 *
 * Source: general knowledge.
 */
export const notPeople: readonly string[] = words(`
  abu dhabi · addis ababa · al jazeera · al qaeda · al shabab · atlantic city · baton rouge ·
  ben nevis · boko haram · buenos aires · burger king · camp david · camp lejeune · cape town ·
  capitol hill · charles schwab · coney island · credit suisse · des moines · dow jones ·
  downing street · fannie mae · fort worth · freddie mac · general electric · general motors ·
  goldman sachs · hewlett packard · home depot · hong kong · ivory coast · jackson hole ·
  john deere · johns hopkins · kuala lumpur · lehman brothers · long beach · long island ·
  madison square · merrill lynch · miami beach · monte carlo · morgan stanley · myrtle beach ·
  northrop grumman · palm beach · palm springs · phnom penh · rio tinto · rite aid · rolls royce ·
  sandy hook · sao paulo · scotland yard · silicon valley · standard chartered · staten island ·
  tel aviv · virginia beach · wall street · warner bros · wells fargo · west point · whole foods
`)
