/**
 * First names that are common in England, in any community. Left out are those that are more often something else in a
 * report: places (Kent, Lincoln, Chelsea), months (April, May, June), words (Mark, Grant, Will, Hope, Grace, Joy, Daisy, Ruby).
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdul Abdullah Abigail Adam Adele Adrian Agnes Ahmed Aidan Aisha Alan Alana Alastair Alex Alexander Alexandra Alfie Ali Alice
  Alison Alistair Allan Allison Amanda Amelia Amina Amir Amit Amy Andrea Andrew Andy Angela Angus Anil Anita Ann Anna Anne
  Annette Anthony Antonia Antony Anwar Archie Arjun Arthur Asha Ashley Asif Audrey Ayesha Barbara Barry Beatrice Becky Ben Benjamin
  Bernadette Bernard Beth Bethany Beverley Bob Bobby Brenda Brian Bridget Bruce Bryan Callum Cameron Carl Carla Carmel Carol Caroline
  Catherine Cath Cathy Cecilia Charles Charlie Charlotte Cheryl Chloe Chris Christina Christine Christopher Claire Clare Clive Colette
  Colin Connor Craig Cynthia Dan Daniel Danielle Darren Dave David Debbie Deborah Deepak Denise Dennis Derek Diana Diane
  Dominic Donald Donna Doreen Dorothy Doug Douglas Duncan Dylan Edith Edmund Edward Eileen Elaine Eleanor Eliza Elizabeth Ella Ellen
  Ellie Elliot Elsie Emily Emma Eric Erica Erin Esther Ethan Eva Evelyn Evie Faisal Farah Farhan Fatima Felicity Fergus Finlay Fiona
  Frances Francesca Francis Fred Freddie Frederick Freya Gareth Gary Gavin Gemma Geoff Geoffrey George Georgia Georgina Gerald
  Geraldine Gerard Gill Gillian Gina Glen Glenn Gloria Gordon Graeme Graham Greg Gregory Hannah Harold Harriet Harry Harvey Hasan
  Hassan Hayley Helen Henry Hilary Howard Hugh Hugo Humphrey Ian Imran Indira Ines Irene Isaac Isabel Isabella Isla
  Isobel Jack Jackie Jacob Jacqueline Jake James Jamie Jan Jane Janet Janice Jason Jayne Jean Jeff Jeffrey Jennifer Jenny
  Jeremy Jessica Jill Jim Jimmy Joan Joanna Joanne Jodie Joe Joel John Johnny Jonathan Joseph Josephine Josh Joshua Joyce Judith Judy
  Julia Julian Julie Juliet Justin Justine Kamal Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Katy Kayleigh Keiran Keith
  Kelly Kenneth Kerry Kevin Khalid Kieran Kim Kimberley Kiran Kirsty Kristina Kumar Kyle Laura Lauren Laurence Leah Leanne Lee Leila
  Leo Leon Leonard Lesley Leslie Lewis Liam Linda Lindsay Lindsey Lisa Liz Lorna Lorraine Louis Louisa Louise Lucas Lucy Luke Lydia
  Lynn Lynne Maeve Malcolm Mandy Manjit Marcus Margaret Maria Marian Marie Marilyn Marion Marjorie Martha Martin Martyn Mary Maryam
  Matilda Matt Matthew Maureen Maurice Max Maxine Megan Melanie Melissa Mia Michael Michelle Miguel Mike Millie Miranda Mohamed
  Mohammad Mohammed Mohan Moira Molly Monica Moses Muhammad Muriel Nadia Naomi Nasreen Natalie Natasha Nathan Neil Niall Nicholas Nick
  Nicola Nicole Nigel Nikki Nina Noah Noel Nora Norma Norman Oliver Olivia Omar Oscar Owen Pam Pamela Parveen Patricia Patrick Paul Paula
  Pauline Penelope Penny Peter Phil Philip Philippa Phillip Phoebe Phyllis Priya Rachael Rachel Rajesh Ralph Ravi Raymond Rebecca
  Rhys Richard Rita Rob Robert Roberta Roger Roisin Ronald Rory Rosemary Rosie Ross Roy Rupert Russell Ruth Ryan Sally Salma Sam
  Samantha Samina Samuel Sandra Sanjay Sara Sarah Satnam Saul Scott Sean Sebastian Shabana Shane Shannon Sharon Shaun Sheila Shirley
  Sian Simon Siobhan Sophia Sophie Stacey Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sunil Suresh Susan Susanna
  Suzanne Sylvia Tamara Tanya Tara Tariq Teresa Terence Terry Theo Theresa Thomas Tim Timothy Tina Toby Tom Tommy Tony Tracey Tracy
  Trevor Trudy Una Ursula Usman Valerie Vanessa Veronica Vicky Victor Vijay Vikram Vincent Vivien Walter Wendy Wesley William
  Yasmin Yusuf Yvonne Zahra Zainab Zara Zoe`.split(/\s+/),
);
