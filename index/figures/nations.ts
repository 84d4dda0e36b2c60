import type { GroupRow } from './groups.ts';

/** One row of people of a country: their name in the plural asks for them. */
function nation(plural: string, told: string): GroupRow {
  return { nouns: { asked: `-/${plural}`, ...(told && { told }) }, isCountedWithOthers: false };
}

/**
 * People of one country. An adjective names them only where no other noun comes after it: "ten
 * American citizens", but not "ten American planes".
 */
export const NATIONS = {
  Americans: nation('Americans', 'American/- US/-'),
  Britons: nation('Britons', 'Briton/- British/-'),
  Canadians: nation('Canadians', 'Canadian/-'),
  Mexicans: nation('Mexicans', 'Mexican/-'),
  Colombians: nation('Colombians', 'Colombian/-'),
  Brazilians: nation('Brazilians', 'Brazilian/-'),
  Peruvians: nation('Peruvians', 'Peruvian/-'),
  Salvadorans: nation('Salvadorans', 'Salvadoran/- Salvadorean'),
  Germans: nation('Germans', 'German/-'),
  Italians: nation('Italians', 'Italian/-'),
  Spaniards: nation('Spaniards', 'Spaniard/- Spanish/-'),
  French: nation('French', 'Frenchman/Frenchmen'),
  Russians: nation('Russians', 'Russian/-'),
  Ukrainians: nation('Ukrainians', 'Ukrainian/-'),
  Turks: nation('Turks', 'Turk/- Turkish/-'),
  Israelis: nation('Israelis', 'Israeli/-'),
  Palestinians: nation('Palestinians', 'Palestinian/-'),
  Syrians: nation('Syrians', 'Syrian/-'),
  Iraqis: nation('Iraqis', 'Iraqi/-'),
  Iranians: nation('Iranians', 'Iranian/-'),
  Afghans: nation('Afghans', 'Afghan/-'),
  Pakistanis: nation('Pakistanis', 'Pakistani/-'),
  Indians: nation('Indians', 'Indian/-'),
  Bangladeshis: nation('Bangladeshis', 'Bangladeshi/-'),
  Indonesians: nation('Indonesians', 'Indonesian/-'),
  Egyptians: nation('Egyptians', 'Egyptian/-'),
  Nigerians: nation('Nigerians', 'Nigerian/-'),
  Kenyans: nation('Kenyans', 'Kenyan/-'),
  Somalis: nation('Somalis', 'Somali/-'),
  Ethiopians: nation('Ethiopians', 'Ethiopian/-'),
  Australians: nation('Australians', 'Australian/-'),
  Chinese: nation('Chinese', ''),
  Japanese: nation('Japanese', ''),
} as const satisfies Readonly<Record<string, GroupRow>>;
