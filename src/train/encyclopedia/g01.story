# Buddhism
Buddhism is a religion and philosophical tradition that arose in the eastern Ganges plain of northern India around the fifth century BCE, and it rests on teachings attributed to Siddhartha Gautama, known as the Buddha, a title meaning "the awakened one". According to tradition he was born at Lumbini, in what is now Nepal, into the Shakya clan, and was raised in comfort at Kapilavastu, where his father Suddhodana was a chieftain. At the age of twenty-nine, troubled by the sight of an old man, a sick man and a corpse, he left his wife Yashodhara and their son Rahula in order to live as a wandering ascetic. With some 500 million followers, the religion is usually counted as the fourth largest in the world.

For six years Gautama studied under two teachers of meditation, Alara Kalama and Uddaka Ramaputta, and afterwards fasted so severely that he came close to death. Having concluded that self-torture was as useless as luxury, he accepted a bowl of milk rice from a village woman named Sujata and sat down beneath a fig tree at Bodh Gaya, where he is said to have reached awakening. His first sermon was delivered to five former companions in a deer park at Sarnath, near Varanasi. He then taught for about forty-five years, and he died at Kushinagar at the age of eighty, after eating a meal offered by a smith called Cunda.

The core of the doctrine is summed up in the Four Noble Truths: that life involves suffering (dukkha), that suffering springs from craving, that it can end, and that a path leads to its end. This path, which has eight parts ranging from right view to right concentration, is described as a middle way because it avoids both indulgence and self-mortification. All conditioned things are held to be impermanent and without a lasting self; the latter idea, called anatta, set the Buddhists apart from Hindu thinkers, who affirmed an eternal soul. The final goal is nirvana, literally the "blowing out" of greed, hatred and delusion, which frees a being from the cycle of rebirth.

The community of monks and nuns, the sangha, is governed by a code known as the Vinaya, which in its Theravada version contains 227 rules for fully ordained monks and 311 for nuns. Members shave their heads, may not handle money, and eat nothing solid after midday. The order of nuns is said to have been founded at the request of Mahapajapati, the aunt and foster mother of the Buddha, whose plea was supported by the attendant Ananda. Lay people are expected to observe five precepts, abstaining from killing, stealing, sexual misconduct, lying and intoxicants, and they earn merit by giving food and robes to the monastics.

Shortly after the death of the founder, five hundred monks are reported to have gathered at Rajagriha, where Ananda recited the discourses and Upali the rules of discipline. A second council, held at Vaishali roughly a century later, dealt with ten disputed practices, among them the acceptance of gold and silver. The third was convened at Pataliputra under the emperor Ashoka, who had embraced the faith after the bloody conquest of Kalinga and whose edicts, carved on rocks and pillars, urged kindness to people and animals. His son Mahinda carried the teaching to Sri Lanka, and it was on that island that the scriptures were first written down, in the first century BCE, because famine and war had endangered oral transmission.

Theravada, the "way of the elders", prevails in Sri Lanka, Myanmar, Thailand, Laos and Cambodia, and preserves its canon in Pali. Mahayana, which spread to China, Korea, Japan and Vietnam, honours the bodhisattva, a being who postpones final liberation in order to help others, and it reveres texts such as the Lotus Sutra and the Heart Sutra. Vajrayana, dominant in Tibet, Bhutan and Mongolia, employs mantras, mandalas and the guidance of a personal teacher, since its methods are considered dangerous without supervision. Within Mahayana, Zen stresses seated meditation, whereas the Pure Land schools recommend calling upon the name of Amitabha, a buddha who presides over a western paradise.

Buddhism reached China along the Silk Road in the first century CE, and for centuries translators laboured to render its books from Sanskrit. The most productive of them was Kumarajiva, a monk from Kucha who worked at Chang'an after 401; the most famous, Xuanzang, left for India in 629 and came back sixteen years later with 657 texts. The Diamond Sutra found at Dunhuang, which bears a date corresponding to 868, is the oldest dated printed book that survives. Persecution under Emperor Wuzong, who in 845 ordered more than 4,600 monasteries closed, was motivated partly by the loss of tax revenue, and several schools never recovered from the blow.

In its homeland the religion declined after the seventh century, as royal patronage passed to Hindu temples, and the destruction of the university of Nalanda about 1200 by troops of Bakhtiyar Khalji is often taken to mark its end there. A revival began in 1956, when the jurist B. R. Ambedkar, himself born into a caste regarded as untouchable, converted at Nagpur together with several hundred thousand followers. In the West, interest was stirred by scholars such as Eugène Burnouf, by Edwin Arnold's poem The Light of Asia (1879), and by the World's Parliament of Religions held in Chicago in 1893, where Anagarika Dharmapala spoke. The Dalai Lama, exiled since 1959, received the Nobel Peace Prize thirty years later.

? What does the title Buddha mean?
= the awakened one | awakened one
@ a title meaning "the awakened one"

? where was siddhartha gautama born
= Lumbini | Lumbini, in what is now Nepal
@ he was born at Lumbini, in what is now Nepal

? At what age did Gautama leave his family?
= twenty-nine
@ At the age of twenty-nine, troubled by the sight

? What was the name of the Buddha's son?
= Rahula
@ he left his wife Yashodhara and their son Rahula

? About how many people follow Buddhism?
= 500 million | some 500 million
@ With some 500 million followers

? Who gave Gautama milk rice?
= Sujata | a village woman named Sujata
@ he accepted a bowl of milk rice from a village woman named Sujata

? Under what kind of tree did he sit at Bodh Gaya?
= fig tree | fig
@ sat down beneath a fig tree at Bodh Gaya

? To whom was the first sermon preached?
= five former companions
@ His first sermon was delivered to five former companions

? How long did the Buddha teach?
= about forty-five years | forty-five years
@ He then taught for about forty-five years

? According to the Four Noble Truths, what does suffering come from?
= craving
@ that suffering springs from craving

? Why is the eightfold path called a middle way?
= it avoids both indulgence and self-mortification | avoids both indulgence and self-mortification
@ described as a middle way because it avoids both indulgence and self-mortification

? What is the doctrine that there is no lasting self called?
= anatta
@ the latter idea, called anatta, set the Buddhists apart

? What is the Vinaya?
= a code | code
@ is governed by a code known as the Vinaya

? How many rules must a Theravada nun follow?
= 311
@ 227 rules for fully ordained monks and 311 for nuns

? What are monks not allowed to handle?
= money
@ Members shave their heads, may not handle money

? By whom was Mahapajapati's plea backed?
= Ananda | the attendant Ananda
@ whose plea was supported by the attendant Ananda

? How do lay Buddhists earn merit?
= by giving food and robes to the monastics | giving food and robes
@ they earn merit by giving food and robes to the monastics

? What did Upali recite at Rajagriha?
= the rules of discipline | rules of discipline
@ Ananda recited the discourses and Upali the rules of discipline

? Where was the second council held?
= Vaishali
@ A second council, held at Vaishali roughly a century later

? What did the edicts of Ashoka call for?
= kindness to people and animals
@ carved on rocks and pillars, urged kindness to people and animals

? Why were the scriptures finally put in writing?
= famine and war had endangered oral transmission
@ because famine and war had endangered oral transmission

? In which language is the Theravada canon kept?
= Pali
@ and preserves its canon in Pali

? What is a bodhisattva?
= a being who postpones final liberation in order to help others | a being who postpones final liberation
@ honours the bodhisattva, a being who postpones final liberation in order to help others

? What does Zen emphasize?
= seated meditation
@ Zen stresses seated meditation

? The Lotus Sutra is a revered text of which branch?
= Mahayana
@ Mahayana, which spread to China, Korea, Japan and Vietnam

? In what year did Xuanzang set out for India?
= 629
@ Xuanzang, left for India in 629

? How many texts did Xuanzang bring back?
= 657
@ came back sixteen years later with 657 texts

? What happened to more than 4,600 monasteries in 845?
= closed | ordered more than 4,600 monasteries closed
@ who in 845 ordered more than 4,600 monasteries closed

? Whose troops destroyed Nalanda?
= Bakhtiyar Khalji
@ by troops of Bakhtiyar Khalji

? Where did Ambedkar convert?
= Nagpur
@ converted at Nagpur together with several hundred thousand followers

? Who wrote The Light of Asia?
= Edwin Arnold
@ by Edwin Arnold's poem The Light of Asia (1879)

~ Which craftsman provided the founder's last food?
= Cunda | a smith called Cunda
@ after eating a meal offered by a smith called Cunda

~ What literal sense does the word for ultimate liberation have?
= blowing out | the "blowing out" of greed, hatred and delusion
@ literally the "blowing out" of greed, hatred and delusion

~ Which event made an Indian ruler become a Buddhist?
= the bloody conquest of Kalinga | conquest of Kalinga
@ embraced the faith after the bloody conquest of Kalinga

~ Why do Tantric practitioners need a master?
= its methods are considered dangerous without supervision
@ since its methods are considered dangerous without supervision

~ What financial reason lay behind the Chinese crackdown on temples?
= loss of tax revenue | the loss of tax revenue
@ was motivated partly by the loss of tax revenue

~ Who brought Buddhist doctrine to Ceylon?
= Mahinda | His son Mahinda
@ His son Mahinda carried the teaching to Sri Lanka

~ What should believers of the Amida sects do?
= calling upon the name of Amitabha
@ the Pure Land schools recommend calling upon the name of Amitabha

~ What drink-related thing must ordinary devotees stay away from?
= intoxicants
@ abstaining from killing, stealing, sexual misconduct, lying and intoxicants

! In what year was the first council at Rajagriha held?

! How many rules does the Mahayana code contain for monks?

! Who destroyed the university of Pataliputra?

! What was the name of the Buddha's mother?

! When did Kumarajiva travel to India?

! Why did Ananda oppose the order of nuns?

! In which language did Xuanzang write his travel report?

! Who printed the Diamond Sutra found at Dunhuang?

! What did Alara Kalama eat before he died?

! How many followers does Theravada have?
