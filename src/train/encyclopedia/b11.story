# Diabetes
Diabetes mellitus, commonly known simply as diabetes, is a group of disorders of metabolism in which the level of sugar in the blood remains too high. It results either from a lack of insulin, a hormone of the pancreas, or from a weakened response of the body to it. Insulin enables muscle and fat cells to take in glucose and keeps the liver from releasing too much of it. A person is regarded as diabetic if the glucose in the plasma, measured after a night without food, reaches 126 milligrams per decilitre, or if the haemoglobin A1c, a figure reflecting the average of the past two or three months, amounts to 6.5 percent. According to the International Diabetes Federation, 537 million adults were living with the disease in 2021, nearly half of them without knowing it.

The Ebers Papyrus from Egypt, written about 1550 BC, mentions a remedy for passing too much urine, which some have taken for the first reference to the illness. Indian physicians called it madhumeha, "honey urine", having observed that ants were attracted by it. The Greek word diabetes, "siphon", was explained by Aretaeus of Cappadocia in the second century, who described the disease as "a melting down of the flesh and limbs into urine". Thomas Willis of Oxford remarked in 1674 that the urine was wonderfully sweet, and in 1776 Matthew Dobson, a doctor in Liverpool, evaporated it and proved that it contained sugar, which he also found in the blood serum. The addition mellitus, "sweetened with honey", distinguishes the illness from diabetes insipidus, in which great quantities of tasteless urine are passed because the hormone vasopressin is missing.

Type 1, which makes up between 5 and 10 percent of cases, usually begins in childhood or youth. The immune system destroys the beta cells in the islets of Langerhans, clusters of cells in the pancreas that Paul Langerhans had described as a student in Berlin in 1869 without suspecting their function. Why this happens is not fully understood; certain genes of the HLA group raise the risk, and infections with enteroviruses are suspected of setting the process off. It is most frequent in Finland. The classic signs are great thirst, frequent urination, loss of weight and tiredness. Without insulin the body burns fat, and ketones accumulate, which make the blood acid and lend the breath a smell of acetone; this condition, ketoacidosis, leads to coma and death unless it is treated. Teplizumab, approved in the United States in 2022, can delay the onset by about two years.

More than 90 percent of patients suffer from type 2. In their case insulin is present at first, often in excess, but the tissues respond poorly to it, until the exhausted pancreas can no longer keep up. Overweight, in particular fat around the waist, lack of exercise and heredity are the main causes: if one of two identical twins is affected, the other will in most cases develop the disease as well. Among the Pima of Arizona about half of all adults have it, whereas their relatives in the Mexican mountains, who do hard work in the fields, are far less affected. A large American trial, the Diabetes Prevention Program, was stopped a year early in 2001 because the outcome was clear: losing 7 percent of body weight and walking 150 minutes a week lowered the risk by 58 percent, the drug metformin by only 31 percent.

Gestational diabetes appears in the second half of pregnancy, when hormones of the placenta counteract insulin, and generally vanishes after the birth; yet it increases the danger of type 2 later, and the babies tend to be large. A rarer form, MODY, is caused by a defect in a single gene and was recognised in 1974 by Robert Tattersall. Over the years sugar damages the blood vessels. Harm to the small ones affects the retina, where it is a leading cause of blindness in adults of working age, the kidneys and the nerves; harm to the large ones brings about heart attacks and strokes. Loss of feeling together with poor circulation produces ulcers of the foot, which are responsible for more amputations than anything else except accidents and war. The opposite danger, too little sugar, makes itself felt through trembling, sweating and confusion, and is remedied with a sweet drink.

In 1889 Oskar Minkowski and Joseph von Mering in Strasbourg removed the pancreas of a dog to study digestion and were surprised to find that it became diabetic. Several investigators, among them the Romanian Nicolae Paulescu, prepared extracts that lowered the sugar of animals. In the summer of 1921 Frederick Banting, a surgeon without much success, and the student Charles Best worked in the laboratory of John Macleod at Toronto, where they tied off the pancreatic ducts of dogs; James Collip, a biochemist, then purified the substance. On 11 January 1922 Leonard Thompson, a boy of fourteen who weighed only 29 kilograms, was given the first injection, which caused an abscess, but the second, twelve days later, succeeded. The Nobel Prize of 1923 went to Banting and Macleod. The former shared his money with Best, the latter his with Collip. The patent was sold to the university for one dollar each.

At first insulin was extracted from the glands of cattle and pigs; about 8,000 pounds of glands were needed to obtain one pound. Hans Christian Hagedorn of Copenhagen prolonged its effect in 1936 by adding protamine, a protein from the sperm of trout. Frederick Sanger of Cambridge established the order of its 51 amino acids by 1955, the first time that this was achieved for any protein. Human insulin made by bacteria, produced by the firm Genentech and marketed by Eli Lilly as Humulin, was licensed in 1982 as the first drug from genetic engineering. Metformin goes back to goat's rue, a plant of folk medicine, and was introduced in France in 1957 by Jean Sterne. Exenatide, the first drug of the class to which semaglutide belongs, imitates a substance that John Eng discovered in the venom of the Gila monster, a lizard of the American desert.

Measuring was for a long time confined to the urine. The first portable device for blood, the Ames Reflectance Meter of 1970, weighed more than a kilogram and cost about 500 dollars; Richard Bernstein, an engineer with type 1, obtained one through his wife, who was a doctor, and found out how to keep his values steady. Nowadays sensors under the skin send a reading to a telephone every few minutes and can control a pump. The Edmonton protocol, published by James Shapiro in 2000, makes it possible to do without injections for a time by transplanting islets into the liver. Gastric bypass often brings type 2 to an end within days, before any weight is lost. In the British DiRECT trial, led by Roy Taylor and Mike Lean, nearly half of the participants were free of the illness after a year on a diet of about 850 calories a day at the beginning. World Diabetes Day is observed on 14 November, the birthday of Banting.

? What is diabetes?
= a group of disorders of metabolism in which the level of sugar in the blood remains too high | a group of disorders of metabolism | group of disorders of metabolism
@ a group of disorders of metabolism in which the level of sugar in the blood remains too high

? Which organ makes insulin?
= pancreas | the pancreas
@ a lack of insulin, a hormone of the pancreas

? what does insulin enable muscle cells to do
= take in glucose
@ enables muscle and fat cells to take in glucose

? How many adults had diabetes in 2021?
= 537 million
@ 537 million adults were living with the disease

? What did Indian doctors call the disease?
= madhumeha
@ Indian physicians called it madhumeha

? What does the Greek word diabetes mean?
= siphon
@ The Greek word diabetes, "siphon"

? What did Thomas Willis notice about the urine in 1674?
= wonderfully sweet | the urine was wonderfully sweet
@ remarked in 1674 that the urine was wonderfully sweet

? How did Dobson prove the urine contained sugar?
= evaporated it
@ a doctor in Liverpool, evaporated it and proved

? Which hormone is lacking in diabetes insipidus?
= vasopressin
@ because the hormone vasopressin is missing

? What percentage of cases is type 1?
= between 5 and 10 percent | between 5 and 10 | 5 and 10 percent
@ which makes up between 5 and 10 percent of cases

? What does the immune system destroy in type 1?
= beta cells | the beta cells
@ The immune system destroys the beta cells

? In what year did Langerhans describe the islets?
= 1869
@ as a student in Berlin in 1869

? In which country is type 1 most common?
= Finland
@ It is most frequent in Finland

? What does the breath smell of in ketoacidosis?
= acetone
@ lend the breath a smell of acetone

? How long can teplizumab put off the onset?
= about two years | two years
@ can delay the onset by about two years

? What are the main causes of type 2?
= Overweight, in particular fat around the waist, lack of exercise and heredity
@ Overweight, in particular fat around the waist, lack of exercise and heredity

? Where do the Pima with a high rate of diabetes live?
= Arizona
@ Among the Pima of Arizona about half

? Why was the Diabetes Prevention Program ended a year early?
= because the outcome was clear | the outcome was clear
@ in 2001 because the outcome was clear

? By how much did metformin reduce the risk?
= 31 percent | only 31 percent
@ the drug metformin by only 31 percent

? When does gestational diabetes show up?
= in the second half of pregnancy | second half of pregnancy
@ Gestational diabetes appears in the second half of pregnancy

? What causes MODY?
= a defect in a single gene | defect in a single gene
@ is caused by a defect in a single gene

? Harm to the large vessels leads to what?
= heart attacks and strokes
@ brings about heart attacks and strokes

? What is the remedy for too little sugar?
= a sweet drink | sweet drink
@ is remedied with a sweet drink

? Why did Minkowski and von Mering take out the dog's pancreas?
= to study digestion | study digestion
@ removed the pancreas of a dog to study digestion

? In whose laboratory did Banting and Best work?
= John Macleod
@ in the laboratory of John Macleod at Toronto

? Who purified the substance in Toronto?
= James Collip | Collip
@ James Collip, a biochemist, then purified the substance

? How old was the first boy to be injected?
= fourteen
@ Leonard Thompson, a boy of fourteen

? With whom did Banting share his prize money?
= Best
@ The former shared his money with Best

? What did Hagedorn add to make insulin last longer?
= protamine
@ by adding protamine, a protein from the sperm of trout

? How many amino acids does insulin have?
= 51
@ established the order of its 51 amino acids

? Under what name did Eli Lilly market human insulin?
= Humulin
@ marketed by Eli Lilly as Humulin

? Metformin goes back to what plant?
= goat's rue
@ Metformin goes back to goat's rue

? In what animal's venom did John Eng make his discovery?
= Gila monster | the Gila monster
@ discovered in the venom of the Gila monster

? How much did the Ames Reflectance Meter cost?
= about 500 dollars | 500 dollars
@ weighed more than a kilogram and cost about 500 dollars

? Into which organ are islets transplanted?
= liver | the liver
@ by transplanting islets into the liver

? when is world diabetes day
= 14 November
@ World Diabetes Day is observed on 14 November

~ How did an ailing technician get hold of the heavy gadget?
= through his wife | through his wife, who was a doctor
@ obtained one through his wife, who was a doctor

~ What insects were drawn to the fluid of the sick?
= ants
@ having observed that ants were attracted by it

~ What can cut short the adult-onset form almost at once?
= Gastric bypass
@ Gastric bypass often brings type 2 to an end within days

~ How strict was the eating plan in the trial of Britons?
= about 850 calories a day | a diet of about 850 calories a day
@ on a diet of about 850 calories a day

~ Which lifestyle spares the kin south of the border?
= hard work in the fields | who do hard work in the fields
@ who do hard work in the fields

~ What price did the Canadians ask for their rights?
= one dollar each | one dollar
@ sold to the university for one dollar each

~ What sight problem may grown-ups with jobs face?
= blindness
@ a leading cause of blindness in adults of working age

~ From what farm animals was the medicine once drawn?
= cattle and pigs
@ extracted from the glands of cattle and pigs

! When did Leonard Thompson die?

! Who received the Nobel Prize for the discovery of metformin?

! How many children were living with type 1 in 2021?

! In what year did Paulescu receive the patent?

! What percentage of Finns suffer from type 2?

! Which virus causes type 2?

! Who introduced goat's rue to Arizona?

! Why did Macleod refuse to share his money?

! How many people took part in the DiRECT trial?

! What was the name of the dog in Strasbourg?

! When did Matthew Dobson discover insulin?
