import { describe, expect, it } from 'vitest';
import { identityTold } from '../../../../index/search/rank/identity-told.ts';

/** Sentences that say who somebody is, or what a group is, written by who did not know the rule. */
const TELLING: readonly (readonly [string, string])[] = [
  [
    'Oraksai',
    'Malik Zaman Oraksai, a tribal elder from the upper valley who had brokered several truces between feuding clans, was killed along with his driver and two nephews when gunmen opened fire on his car on Sunday, police said.',
  ],
  ['Mehmet Kaya', 'The bridge will reopen, Deputy Transport Minister Mehmet Kaya said.'],
  [
    'Red Dawn Front',
    'The Red Dawn Front, an outlawed Maoist group active in the eastern hills, claimed responsibility for the blast.',
  ],
  [
    'Pellingham',
    'Ruth Pellingham, who has chaired the county school board since 2011, said she would not seek another term.',
  ],
  ['Tendai Mukarati', 'Tendai Mukarati is an opposition lawmaker from Gweshe.'],
  [
    'Lindqvist',
    'The head of the coast guard, Rear Adm. Par Lindqvist, said the search would resume at dawn.',
  ],
  [
    'Joelle Abernethy-Cruz',
    '"We heard a crack and then the whole roof went," said Joelle Abernethy-Cruz, a nurse on the third-floor ward.',
  ],
  [
    'Dragomir Velkov',
    "Among the forty-one passengers on the night train, which left the rails on a bend shortly before three in the morning, was Dragomir Velkov, the country's former heavyweight boxing champion, who escaped with minor cuts to his hands and face.",
  ],
  [
    'Northlight Collective',
    "Northlight Collective is a volunteer network that delivers hot meals to pensioners in the city's outer suburbs.",
  ],
  [
    'Banerjee-Holt',
    'Prosecutors say Simon Banerjee-Holt, 46, an accountant at the charity, moved nearly two million dollars into offshore accounts over six years.',
  ],
  [
    'Kwabena Osei-Tutuah',
    'Kwabena Osei-Tutuah was appointed governor of the central bank in March, replacing a long-serving predecessor who retired on health grounds.',
  ],
  [
    'Marisol',
    "The boy's grandmother, Marisol Quintero Ibarra, said the family had not slept since Thursday.",
  ],
  [
    'Hartono',
    'Police arrested three men, including Bambang Hartono, believed to be the leader of the smuggling ring, in a raid before dawn.',
  ],
  ['Sgt. Delacroix', 'Sgt. Yvon Delacroix of the provincial police declined to comment.'],
  [
    'Sons of Harran',
    'Four hostages were freed on Monday by the Sons of Harran, a militia loyal to the ousted president.',
  ],
  [
    'Whitcombe',
    'Known to generations of listeners as the voice of the shipping forecast, Alan Whitcombe died at home on Tuesday aged 88.',
  ],
  [
    'Nadia Ferhat',
    'Nadia Ferhat, spokeswoman for the interior ministry, declined to say how many people remained in custody.',
  ],
  ['Okonjo', 'Okonjo, the striker, limped off after twenty minutes.'],
  [
    'Tomasz Wrobelski',
    'A local baker named Tomasz Wrobelski opened his shop to stranded motorists and handed out free bread all night.',
  ],
  [
    'Kestrel Bay Holdings',
    'The factory, where a boiler explosion killed five workers in April and injured at least thirty more, is owned by Kestrel Bay Holdings, a Singapore-based investment firm with interests in shipping and palm oil.',
  ],
  [
    'Ingrid Solheim',
    'Ingrid Solheim, wife of the late prime minister, attended the unveiling but did not speak.',
  ],
  [
    'Fuimaono',
    "Elected mayor of the island's largest town four years ago, Sione Fuimaono has pledged to rebuild the seawall.",
  ],
  [
    'Callahan',
    "Callahan serves as the diocese's chief financial officer and reported the missing funds to detectives himself.",
  ],
  [
    'Ayse Demirtas-Lund',
    'Researchers led by Ayse Demirtas-Lund, professor of marine geology at the University of Vestmark, mapped the trench using two robotic submarines.',
  ],
  [
    'Gorman',
    'Joining us now is our science correspondent, Beth Gorman, who has been following the launch all morning.',
  ],
  [
    'Lantern Movement',
    'Formed by university students in 2019, the Lantern Movement is a political party that campaigns for land reform.',
  ],
  [
    'Ruslan Tagirov',
    'Ruslan Tagirov, then a colonel in the presidential guard, fled across the border after the failed coup.',
  ],
  [
    'Hideo Maruyasu',
    'The driver was identified as Hideo Maruyasu, a 61-year-old retired schoolteacher, according to the prefectural police.',
  ],
  [
    'Brightwater',
    'Brightwater, the utility that supplies drinking water to most of the region, said repairs could take ten days.',
  ],
  [
    'Esperanza Loaiza',
    'Esperanza Loaiza worked as a translator for the peace mission until it was withdrawn from the border last spring.',
  ],
  [
    'Van Houtmeer',
    'Lawyer Pieter van Houtmeer, who represents the families of nine miners, called the ruling a disgrace.',
  ],
  [
    'Abdi Warsame Guleed',
    'Abdi Warsame Guleed became the youngest ever member of the regional assembly when he won a by-election at twenty-one.',
  ],
  ['Castellan', 'PRESIDENT-ELECT HUGO CASTELLAN WILL TRAVEL TO GENEVA FRIDAY, AIDES SAID.'],
  [
    'Jorge Palomar',
    'JORGE PALOMAR, SECRETARY GENERAL OF THE DOCKWORKERS UNION, SAID THE STRIKE WOULD CONTINUE UNTIL WAGES WERE PAID.',
  ],
  [
    'November Brigade',
    'THE NOVEMBER BRIGADE, A LEFTIST GUERRILLA GROUP, CLAIMED THE ATTACK IN A TELEPHONE CALL TO A LOCAL RADIO STATION.',
  ],
  [
    'Maj. Rifaat',
    'THE COMMUNIQUE WAS SIGNED BY MAJ. SALIM RIFAAT, COMMANDER OF THE FOURTH ARMORED BATTALION, AND READ ON STATE RADIO.',
  ],
  [
    'Ellsbury',
    '(CAPITAL CITY) -- CONVICTED BANK ROBBER DEAN ELLSBURY WALKED AWAY FROM A PRISON WORK CREW SUNDAY, AUTHORITIES SAY.',
  ],
  [
    'Zubieta',
    'COLONEL RAMIRO ZUBIETA, WHO IS IN CHARGE OF SECURITY IN THE NORTHERN ZONE, SAID SIX REBELS HAD DIED IN THE CLASH NEAR THE COFFEE TOWN OF SANTA LUCRECIA AND THAT THE ARMY HAD LOST ONE MAN.',
  ],
  [
    'Orlov-Petri',
    'ANNA ORLOV-PETRI IS THE DAUGHTER OF THE EXILED NOVELIST AND HAS LIVED ABROAD SINCE CHILDHOOD, THE AGENCY REPORTED.',
  ],
  [
    'Teklehaimanot',
    'THE KIDNAPPED MAN WAS NAMED AS DAWIT TEKLEHAIMANOT, AN ENGINEER WITH THE STATE OIL COMPANY, WHO VANISHED ON 12 JUNE.',
  ],
];

/** Sentences that look like it, and do not. */
const NOT_TELLING: readonly (readonly [string, string])[] = [
  ['Oraksai', 'Oraksai was shot twice in the chest, police said.'],
  [
    'Mehmet Kaya',
    'Mehmet Kaya, 34, of Riverside Terrace, was taken to hospital with a broken leg.',
  ],
  [
    'Red Dawn Front',
    'The army said it had lost contact with a patrol hours after the Red Dawn Front seized the road.',
  ],
  ['Pellingham', 'Pellingham was the first to arrive and the last to leave, a neighbour recalled.'],
  ['Tendai Mukarati', "Tendai Mukarati was a no-show at Thursday's hearing."],
  ['Lindqvist', 'A man shot Lindqvist outside a cafe, police said.'],
  [
    'Abernethy',
    'After the meeting, Abernethy hugged her neighbour, a retired miner in a grey suit, and left without speaking.',
  ],
  [
    'Dragomir Velkov',
    'Dragomir Velkov, a day after his release, was back in the square where he had been arrested.',
  ],
  [
    'Northlight',
    'The judge, a former prosecutor, ruled that the complaint against Northlight could go ahead in the autumn.',
  ],
  [
    'Banerjee',
    'As officers searched the flat for Banerjee, his brother, a bus driver, waited outside in the rain.',
  ],
  ['Osei', 'Osei, the court heard, was asleep when the fire began in the kitchen below.'],
  [
    'Marisol Quintero',
    'Marisol Quintero was born in a fishing village and moved to the capital when she was nine.',
  ],
  [
    'Hartono',
    "Hartono was in a critical condition on Wednesday night, the hospital's director, Dr. Lestari Widjaya, told reporters.",
  ],
  [
    'Delacroix',
    'It was a long night for Delacroix, the longest, he said later, of the whole trip.',
  ],
  [
    'Sons of Harran',
    'The deputy governor, Faisal Idris, blamed the Sons of Harran for the deaths of eleven villagers near the dam.',
  ],
  [
    'Whitcombe',
    'Whitcombe, 88, died at his home in Lower Marsden on Tuesday after a short illness.',
  ],
  [
    'Nadia Ferhat',
    '"She is a wonderful person and we want her home," a friend said of Nadia Ferhat on Saturday.',
  ],
  [
    'Okonjo',
    'Okonjo is a long way from recovering, and doctors have advised him to rest until the new year.',
  ],
  [
    'Tomasz Wrobelski',
    'Tomasz Wrobelski and his cousin, the owner of a nearby hotel, were questioned for three hours and released without charge.',
  ],
  [
    'Kestrel Bay',
    'Kestrel Bay was a surprise absence from the list, the longest in a decade, published on Monday.',
  ],
  [
    'Ingrid Solheim',
    "The former prime minister's speech was a surprise to Ingrid Solheim, who had left the hall minutes earlier.",
  ],
  [
    'Fuimaono',
    'Fuimaono, who was wearing a blue shirt, grey shorts and sandals, was last seen near the harbour at about 6 p.m. on Sunday, when a ferry captain, Mose Talagi, noticed him walking alone towards the old customs house.',
  ],
  [
    'Callahan',
    'The car, a silver hatchback, struck Callahan at the corner of Elm and Third, witnesses said.',
  ],
  ['Demirtas', 'Demirtas, one of nine people on board, was rescued after two hours in the water.'],
  [
    'Beth Gorman',
    'Beth Gorman is the subject of a new documentary by the director Luis Ocampo-Reyes, to be shown on Sunday.',
  ],
  [
    'Lantern Movement',
    'Two buses, a taxi and a bakery were set alight on Saturday, a day after the Lantern Movement was mentioned on national television by the interior minister, a retired general who had until then refused to say the name publicly.',
  ],
  [
    'Tagirov',
    'Tagirov met the finance minister, Olga Brenn, the ambassador, and a delegation of farmers on Monday.',
  ],
  ['Hideo Maruyasu', 'Neighbours said Hideo Maruyasu rarely went out after dark.'],
  [
    'Brightwater',
    'A spokesman for the governor said talks with Brightwater had been useful, if difficult, and would go on next week.',
  ],
  [
    'Loaiza',
    'Loaiza was the last to speak, and the room, a converted gymnasium, fell silent as she began.',
  ],
  [
    'Van Houtmeer',
    'Asked about Van Houtmeer, the minister, who was visiting a flooded school, said an inquiry was under way.',
  ],
  [
    'Guleed',
    'Guleed, 21, the bishop, and two journalists were delayed at the airport for most of the afternoon.',
  ],
  [
    'Castellan',
    'CASTELLAN WAS FLOWN TO THE CAPITAL ON SATURDAY NIGHT AND IS IN A STABLE CONDITION, A HOSPITAL SPOKESMAN SAID.',
  ],
  [
    'Jorge Palomar',
    'JORGE PALOMAR, 52, WAS RELEASED ON BAIL MONDAY AFTER A JUDGE, A FRIEND OF THE PRESIDENT, STEPPED ASIDE.',
  ],
  [
    'November Brigade',
    'TWO SOLDIERS AND A PRIEST WERE FOUND DEAD ON A ROAD WHERE THE NOVEMBER BRIGADE HAD BEEN SEEN A DAY EARLIER.',
  ],
  [
    'Rifaat',
    'THE DEFENSE MINISTER, GENERAL KAMAL ASSADI, SAID RIFAAT HAD CROSSED THE RIVER AT NIGHT IN A SMALL BOAT AND WAS NOW A LONG WAY FROM THE CAPITAL, POSSIBLY IN A VILLAGE NEAR THE SOUTHERN BORDER.',
  ],
  [
    'Ellsbury',
    'ELLSBURY WAS A WEEK INTO HIS VACATION WHEN THE STORM, THE WORST IN A DECADE, HIT THE COAST.',
  ],
  [
    'Zubieta',
    'THE TALKS, THE THIRD THIS YEAR, BROKE DOWN WHEN ZUBIETA LEFT THE ROOM, A WESTERN DIPLOMAT SAID.',
  ],
  [
    'Anna Orlov',
    'Anna Orlov, her lawyer said, would appeal, and the chief prosecutor, Viktor Damm, promised a vigorous response.',
  ],
  [
    'Teklehaimanot',
    'Teklehaimanot, whose house in Green Street was a ruin by morning, said he had heard a bang, the roar of an engine, and then a woman shouting for help somewhere down the hill.',
  ],
];

function toldIn(sentences: readonly (readonly [string, string])[]): number {
  return sentences.filter(([name, sentence]) => identityTold(sentence, name) > 0).length;
}

describe('identityTold', () => {
  it('finds most sentences that say who somebody is, and few that only look like it', () => {
    expect(toldIn(TELLING)).toBeGreaterThanOrEqual(35);
    expect(toldIn(NOT_TELLING)).toBeLessThanOrEqual(5);
  });

  it.each([
    ['Vale', 'Ada Vale, a nurse at the mill, spoke.', 1],
    ['vale', 'Ada Vale, a nurse at the mill, spoke.', 1],
    ['Vale', 'ADA VALE, MAYOR OF OLDMARK, SPOKE.', 1],
    ['Vale', 'Ada Vale is the mayor.', 1],
    ['Vale', 'The mayor, Ada Vale, left.', 1],
    ['Vale', 'Mayor Ada Vale left.', 0.6],
    ['Vale', 'So did Ada Vale, the man killed on Sunday.', 0],
    ['Vale', 'Ada Vale left.', 0],
    ['Vale', 'In Vienna on Monday, Ada Vale, who had fled, was found.', 0],
    ['Vale', 'Ada Vale was the first to leave.', 0],
    ['Vale', 'Ada Vale, the court heard, left.', 0],
    ['Vale', 'Anna Valetta, a nurse, left.', 0],
    ['Vale (x', 'Ada Vale, a nurse, left.', 0],
  ])('of %s in "%s" is %d', (name, sentence, told) => {
    expect(identityTold(sentence, name)).toBe(told);
  });

  it('takes no longer for a sentence made to be read in many ways', () => {
    const sentence = `the ${'a '.repeat(200)}${'Vale, the '.repeat(60)}`.slice(0, 1_150);
    expect(identityTold(sentence, 'Vale')).toBeGreaterThanOrEqual(0);
  });
});
