import type { Command } from '../domain/command.ts';
import {
  commandJson,
  messageCommandJson,
  type ShownCommand,
  type ShownMessageCommand,
} from './command-json.ts';

// Commands that only Discord has: they are about the bot itself, or are used on a message.

export const helpCommand: ShownCommand = {
  name: 'help',
  description: 'What this bot can do, with examples from its articles',
  inOtherLanguages: {
    de: { name: 'hilfe', description: 'Was dieser Bot kann, mit Beispielen aus seinen Artikeln' },
    fr: { name: 'aide', description: 'Ce que sait faire ce bot, avec des exemples tirés de ses articles' },
    es: { name: 'ayuda', description: 'Lo que sabe hacer este bot, con ejemplos de sus artículos' },
    ar: { name: 'مساعدة', description: 'ما يستطيع هذا البوت فعله، مع أمثلة من مقالاته' },
  },
  options: [],
};

export const settingsCommand: ShownCommand = {
  name: 'settings',
  description: 'Who sees answers in this server, unless somebody chooses otherwise',
  inOtherLanguages: {
    de: {
      name: 'einstellungen',
      description: 'Wer Antworten auf diesem Server sieht, wenn niemand anders wählt',
    },
    fr: { name: 'réglages', description: 'Qui voit les réponses sur ce serveur, sauf choix contraire' },
    es: {
      name: 'ajustes',
      description: 'Quién ve las respuestas en este servidor, salvo que se elija otra cosa',
    },
    ar: { name: 'إعدادات', description: 'من يرى الأجوبة في هذا الخادم، ما لم يُختر غير ذلك' },
  },
  options: [],
  onlyInServers: true,
};

/** A command on a message asks a question about what the message says. */
export type MessageCommand = ShownMessageCommand & { readonly asks: 'sources-of' | 'verify' };

export const messageCommands: readonly MessageCommand[] = [
  {
    name: 'Find sources',
    names: { de: 'Quellen finden', fr: 'Trouver des sources', es: 'Buscar fuentes', ar: 'البحث عن مصادر' },
    asks: 'sources-of',
  },
  {
    name: 'Verify quote',
    names: {
      de: 'Zitat prüfen',
      fr: 'Vérifier la citation',
      es: 'Verificar la cita',
      ar: 'التحقق من الاقتباس',
    },
    asks: 'verify',
  },
];

/** All of them, by name. */
export const ownCommands: readonly { readonly name: string }[] = [
  helpCommand,
  settingsCommand,
  ...messageCommands,
];

/** Everything that people can use in Discord, as Discord wants to know it. */
export function allCommandsJson(commands: readonly Command[]) {
  return [
    ...[...commands, helpCommand, settingsCommand].map(commandJson),
    ...messageCommands.map(messageCommandJson),
  ];
}
