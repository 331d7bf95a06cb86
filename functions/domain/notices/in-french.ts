import { amountOf } from '#functions/domain/notices/amount-of.ts';
import type { Said } from '#functions/domain/notices/said.ts';
import type { NoticeAbout } from '#shared/schemas/notices.ts';

/** What a notice says in French. */
export function inFrench(about: NoticeAbout): Said {
  switch (about.kind) {
    case 'cycle-locked': {
      const { cycleName, net, payments } = about;
      return {
        subject: `${cycleName} est verrouillé`,
        happened: `Le cycle ${cycleName} est verrouillé. Il verse ${amountOf(net)} net, en ${payments} ${payments === 1 ? 'paiement' : 'paiements'}.`,
        whatToDo:
          'Vérifiez les paiements et approuvez ceux qui sont justes. Une autre personne des Finances les envoie ensuite.',
      };
    }
    case 'close-failed':
      return {
        subject: `La clôture de ${about.cycleName} a échoué`,
        happened: `La clôture de ${about.cycleName} s’est arrêtée : ${about.code}. Sauf si le cycle est indiqué comme verrouillé, il est de nouveau ouvert.`,
        whatToDo: 'La tâche dit ce qui manque. Complétez-le, puis clôturez de nouveau le cycle.',
      };
    case 'fetch-failed':
      return {
        subject: `Rien n’a été récupéré chez ${about.partnerName}`,
        happened: `La récupération nocturne des fichiers sur le serveur de ${about.partnerName} a échoué : ${about.code}.`,
        whatToDo:
          'La tâche dit pourquoi. Un nouvel essai a lieu la nuit prochaine, ou avec « Fetch now » sur la page du partenaire, qui dit aussi à qui écrire.',
      };
    case 'remittance-waiting': {
      const act = about.waitsFor === 'approve' ? 'approuvé' : 'envoyé';
      return {
        subject: `Le versement à ${about.partnerName} attend d’être ${act}`,
        happened: `Le versement de ${amountOf(about.amount)} à ${about.partnerName} attend depuis le ${about.since} d’être ${act}.`,
        whatToDo:
          about.waitsFor === 'approve'
            ? 'Approuvez-le si ses montants sont justes, ou dites pourquoi il échoue.'
            : 'Donnez l’ordre à la banque et saisissez sa référence. La personne qui l’a approuvé ne peut pas l’envoyer.',
      };
    }
    case 'report-due':
      return {
        subject: `Le rapport à ${about.partnerName} est dû ${about.isToday ? 'aujourd’hui' : `le ${about.due}`}`,
        happened: `Selon son accord pour ${about.territory}, un rapport est dû à ${about.partnerName} ${about.isToday ? 'aujourd’hui' : 'bientôt'}, le ${about.due}.`,
        whatToDo:
          'Vérifiez que le cycle est verrouillé et que ses relevés sont établis. La page du partenaire dit à qui les envoyer.',
      };
    case 'statements-ready':
      return {
        subject: `Vos relevés de ${about.cycleName} sont prêts`,
        happened: `Les relevés de ${about.cycleName} pour ${about.partnerName} sont prêts, et son versement a été approuvé.`,
        whatToDo: 'Connectez-vous pour les télécharger.',
      };
    case 'job-failed':
      return {
        subject: `Une tâche a échoué : ${about.jobKind}`,
        happened: `Une tâche du type ${about.jobKind} a échoué : ${about.code}.`,
        whatToDo: 'La tâche dit ce qui s’est passé. Corrigez, puis laissez-la continuer.',
      };
  }
}
