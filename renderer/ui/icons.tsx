/** The icons that the window uses, each under what it means; nothing else imports the icon package. */
export {
  IconAlertTriangle as IconWarning,
  IconCalendar,
  IconCheck,
  IconChevronDown,
  IconChevronUp,
  IconInfoCircle as IconInfo,
  IconPlus as IconAdd,
  IconPrinter as IconPrint,
  IconTrash as IconRemove,
  IconUpload as IconImport,
  IconX as IconClose,
} from '@tabler/icons-react';
