/** Invented reports, a paragraph a line: title, place, day, text. */
const REPORTS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'tram-stop': [
    'Boy of 14 shot at Vessby tram stop',
    'Vessby',
    '2031-05-06',
    `A boy of 14 was shot at a tram stop on Larch Street in Vessby early on Tuesday.
He came running down the street and cried that he had been shot, a passenger said.
Officers found him bleeding from a wound to the thigh. An ambulance took him to Corrin Memorial, where he was operated on.
Doctors expect him to pull through.
His aunt, who works at a hospital in Ostmark, stood beside him when the shots fell.
Detectives have made no arrests and ask witnesses to come forward.
The stop is next to a stable of the mounted police. In March a man was arrested there over a stolen bicycle.`,
  ],
  bank: [
    'Masked men rob savings bank in Quarrow',
    'Quarrow',
    '2031-05-13',
    `Two masked men robbed the savings bank in Quarrow on Friday.
A cashier was struck on the head with a bottle. She needed eleven stitches and went home the same evening.
The pair made off on a motorcycle toward the quarry.
A baker across the road called the police.
Both were caught on Sunday in a barn near Ostmark.
One of them, Ola Brandt, 31, pleaded not guilty on Monday to armed robbery.
The bank has been hit before: in 2019 a clerk was jailed for four years over missing cash.`,
  ],
  poisoning: [
    'Woman guilty of poisoning neighbour in Lindhaven',
    'Lindhaven',
    '2031-06-12',
    `A jury in Lindhaven found Ida Corman, 44, guilty on Thursday of poisoning her neighbour.
Judge Dan Pell sent her to prison for 22 years.
The neighbour, Beno Haas, was found on his kitchen floor by a postman in May last year.
The quarrel between the two started over a hedge.
Her lawyer said that she will appeal.
The prosecutor, who has been in hospital with a broken leg, followed the verdict by telephone.`,
  ],
  coach: [
    'School coach falls into gorge above Eskerby',
    'Eskerby',
    '2031-03-17',
    `A school coach ran off the mountain road above Eskerby on Monday and rolled into a gorge.
Nine pupils died. The coach had been on its way to a swimming lesson.
Four survivors were flown to the university clinic in Ostmark.
Two of them remain in intensive care, and the others are out of danger.
Three pupils are still missing.
A shepherd came upon the wreck at dawn.
The coach crashed because its brakes had failed on the last bend, an inspector said.
The driver has been released without charge.`,
  ],
  school: [
    'Gang frees 22 girls seized in Hollin',
    'Hollin',
    '2031-05-28',
    `Twenty-two of the 40 girls whom gunmen seized at a boarding school in Hollin came home on Wednesday.
They were let go in exchange for prisoners.
The freed girls are thin and tired but unharmed, a nurse said.
Eighteen remain in the hands of the gang.
They were driven by bus to a barracks in Vessby for check-ups.
No one has been detained over the abduction.
The government says that it will not pay.`,
  ],
  bakery: [
    'Two women stabbed outside bakery in Ostmark',
    'Ostmark',
    '2031-02-08',
    `A man stabbed two women outside a bakery in Ostmark on Saturday.
It began with an argument over a parking space.
He then ran into the railway station and locked himself in a kiosk.
Officers broke the door and led him away in handcuffs.
One woman, 33, lost a lot of blood and died in the night.
The second was hit in the shoulder and has since left hospital.
He faces one count of murder and one of attempted murder. A judge refused bail.
The bakery charged nothing for bread that day.`,
  ],
  farmhouse: [
    'Farmhouse near Dray burns to the ground',
    'Dray',
    '2031-08-20',
    `A farmhouse near Dray burned to the ground on Wednesday night.
A mother and her two children got out through a window. The father did not survive.
A neighbour, Ada Prinn, saw the flames and alerted the fire brigade.
The children breathed in smoke and were taken to Dray Infirmary for the night.
The fire is thought to have been started by a stroke of lightning.
Firemen found the gate of the yard locked.`,
  ],
  jail: [
    'Five inmates dig their way out of Norvik jail',
    'Norvik',
    '2031-09-14',
    `Five inmates dug their way out of the jail at Norvik on Sunday.
Two were picked up within hours at a petrol station. Three are still on the run.
The five fled in a stolen milk van.
A guard who was tied up is recovering at home.
The director said that the alarm had been off for a week.`,
  ],
  cyclist: [
    'Cyclist knocked down on Corrin harbour bridge',
    'Corrin',
    '2031-10-09',
    `A cyclist, Mara Lund, 27, was knocked down on the harbour bridge in Corrin on Thursday.
The driver did not stop.
A jogger discovered her in the ditch an hour later.
She suffered a broken pelvis and two cracked ribs.
Her condition was described as stable on Friday.
Police are still looking for a grey van.
Her employer, a hospital in Quarrow, sent flowers.`,
  ],
  garden: [
    'Three shot dead at garden party in Sorrel',
    'Sorrel',
    '2031-07-05',
    `Three people were shot dead at a garden party in Sorrel on Saturday.
About sixty guests had come to celebrate a wedding.
The street was closed until Sunday noon.
The mayor, Ida Berg, called it a dark day.
A service is planned for Monday at the chapel of the hospital where one of the dead had worked.`,
  ],
  ferry: [
    'Man overboard from Tarnholm ferry',
    'Tarnholm',
    '2031-11-03',
    `A passenger fell from the ferry to Tarnholm in a storm on Monday.
Lookouts found the man after forty minutes, floating on his back.
He was flown by helicopter to St. Brigid's in Lindhaven and is in a coma.
He had been on deck with his brother.
The brother then threw him a ring and shouted for the crew.
No charges will be brought against the captain, a prosecutor said.`,
  ],
  council: [
    'Council clerk of Marlow found to have taken fees',
    'Marlow',
    '2031-04-22',
    `A court in Marlow cleared the council clerk Otto Venn, 58, of theft on Tuesday.
Venn admitted that he had kept parking fees in a drawer.
The court fined him 900 crowns for poor bookkeeping.
A cleaner had reported him to the police.
Venn said that the charge had cost him his health.`,
  ],
};

/** The reports as files. */
export const FATE_REPORTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(REPORTS).map(([name, [title, place, day, text]]) => [
    `${name}.md`,
    `---\ntitle: "${title}"\npublished: "${day}"\nplace: "${place}"\n---\n\n${text.replaceAll('\n', '\n\n')}\n`,
  ]),
);
